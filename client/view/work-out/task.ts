import { isAbort, wordsOf } from '../../source/source-problem.ts';
import type { Explorer } from '../create-explorer.ts';
import type { ExplorerState, Worked } from '../explorer-state.ts';

/** How long after a failure that passes by itself the same is asked for again, in milliseconds. */
const againMs = 4_000;

/** Something the picture may need that is fetched or computed elsewhere. */
export interface Task {
  /** What it is called while it is under way. */
  words: string;
  /** What it would have to be made for; `null` where the picture does not need it. A new object asks for it anew. */
  wanted(state: ExplorerState): unknown;
  make(explorer: Explorer, state: ExplorerState, signal: AbortSignal): Promise<Partial<Worked>>;
}

/** Runs a task whenever what it is wanted for changes, the newest only. Returns what ends it. */
export function followTask(explorer: Explorer, task: Task): () => void {
  const { store } = explorer;
  let madeFor: unknown = null;
  let running: AbortController | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;

  const mark = (isPending: boolean) =>
    store.setState(({ worked }) => ({
      worked: {
        ...worked,
        pending: [...worked.pending.filter((one) => one !== task.words), ...(isPending ? [task.words] : [])],
      },
    }));

  async function follow() {
    const state = store.getState();
    const wanted = task.wanted(state);
    if (wanted === null || wanted === madeFor) return;
    madeFor = wanted;
    clearTimeout(again);
    running?.abort();
    const own = new AbortController();
    running = own;
    mark(true);
    try {
      const made = await task.make(explorer, state, own.signal);
      if (running !== own) return;
      store.setState(({ worked }) => ({ worked: { ...worked, ...made } }));
    } catch (error) {
      if (isAbort(error) || running !== own) return;
      const words = wordsOf(error);
      store.setState(words.isAway ? { away: words } : { notice: `${words.title}. ${words.message}` });
      // What passes by itself is tried again by itself.
      if (words.isAway) again = setTimeout(tryAgain, againMs);
    }
    running = null;
    mark(false);
  }

  function tryAgain() {
    madeFor = null;
    void follow();
  }

  const unsubscribe = store.subscribe(() => void follow());
  void follow();
  return () => {
    unsubscribe();
    clearTimeout(again);
    running?.abort();
  };
}
