import type { Explorer } from './create-explorer.ts';
import { decodeView, encodeView } from './view-codec.ts';

/** Browsers slow down or refuse pages that rewrite their address more often than about a hundred times in 30 s. */
const cameraDelayMs = 250;

/**
 * Keeps the address and the view the same: a step pushes, so that Back undoes it; the camera replaces. Opens the view
 * that the address holds. Returns what ends it.
 */
export function followHistory(explorer: Explorer, page: Window): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let steps = explorer.store.getState().steps;

  const write = (how: 'push' | 'replace') => {
    clearTimeout(timer);
    const fragment = encodeView(explorer.store.getState().view);
    const address = `${page.location.pathname}${page.location.search}${fragment === '' ? '' : `#${fragment}`}`;
    if (how === 'push') page.history.pushState(null, '', address);
    else page.history.replaceState(null, '', address);
  };
  const read = () => {
    clearTimeout(timer);
    const { view, unreadable } = decodeView(page.location.hash);
    const notice =
      unreadable.length === 0
        ? undefined
        : `Part of this link could not be read (${unreadable.join(', ')}); the rest of its view is shown.`;
    explorer.open(view, notice);
  };

  const unsubscribe = explorer.store.subscribe((state, before) => {
    if (state.steps !== steps) {
      steps = state.steps;
      write('push');
    } else if (state.view.camera !== before.view.camera) {
      clearTimeout(timer);
      timer = setTimeout(() => write('replace'), cameraDelayMs);
    }
  });
  const leaving = () => write('replace');
  page.addEventListener('popstate', read);
  page.addEventListener('pagehide', leaving);
  read();
  return () => {
    unsubscribe();
    clearTimeout(timer);
    page.removeEventListener('popstate', read);
    page.removeEventListener('pagehide', leaving);
  };
}
