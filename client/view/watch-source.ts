import { isAbort, wordsOf } from '../source/source-problem.ts';
import type { Explorer } from './create-explorer.ts';

/** How often the source is asked whether it is there: seldom while all is well, often while it is away; milliseconds. */
const calmMs = 15_000;
const awayMs = 3_000;

/**
 * Finds out that the server or its database went away though the reader asks for nothing, and that it is back, so that
 * nobody has to try again by hand. A page in the background does not ask. Returns what ends it.
 */
export function watchSource(explorer: Explorer, page: Document): () => void {
  const own = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function look() {
    if (!page.hidden) {
      try {
        await explorer.source.ready(own.signal);
        explorer.setAway(null);
      } catch (error) {
        if (isAbort(error)) return;
        const words = wordsOf(error);
        if (words.isAway) explorer.setAway(words);
      }
    }
    plan();
  }
  function plan() {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), explorer.store.getState().away === null ? calmMs : awayMs);
  }

  // What the reader asked for may fail first; then it is time to look more often.
  const unsubscribe = explorer.store.subscribe((state, before) => {
    if (state.away !== before.away) plan();
  });
  plan();
  return () => {
    own.abort();
    clearTimeout(timer);
    unsubscribe();
  };
}
