import type { Explorer } from '../../view/create-explorer.ts';

/**
 * Phones and tablets that are held upright. It asks for the window and not for the canvas: panels, drawers and a phone's
 * toolbar make that one lower or narrower for a while, and nothing is to turn for them.
 */
const upright = '(max-aspect-ratio: 4/5)';

/** Keeps in the state whether the screen is upright. Returns what ends it. */
export function followScreen({ store }: Explorer): () => void {
  const query = window.matchMedia(upright);
  const read = () => store.setState({ isUpright: query.matches });
  read();
  query.addEventListener('change', read);
  return () => query.removeEventListener('change', read);
}
