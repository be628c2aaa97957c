import { isAbort, wordsOf } from '../../source/source-problem.ts';
import type { Explorer } from '../create-explorer.ts';
import type { ExplorerState, Worked } from '../explorer-state.ts';

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
      // Asked for again, it is tried again.
      madeFor = null;
      const words = wordsOf(error);
      store.setState(words.isAway ? { away: words } : { notice: `${words.title}. ${words.message}` });
    }
    running = null;
    mark(false);
  }

  const unsubscribe = store.subscribe(() => void follow());
  void follow();
  return () => {
    unsubscribe();
    running?.abort();
  };
}
