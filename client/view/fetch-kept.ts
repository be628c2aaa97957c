import { isAbort, wordsOf } from '../source/source-problem.ts';
import type { Explorer } from './create-explorer.ts';
import { firstView } from './view.ts';
import { decodeView, type ReadView } from './view-codec.ts';

const noSuchView =
  'The server keeps no view under the id of this link: the link may come from another server, or the view was deleted.';

/**
 * The view that the server keeps under an id; the first view, with a notice that says why, where it has none. Null where it was given
 * up, and where the server is away, which the explorer then says: who wants the view asks again when it is back.
 */
export async function fetchKept(
  explorer: Explorer,
  id: string,
  signal: AbortSignal,
): Promise<(ReadView & { notice?: string }) | null> {
  try {
    const address = await explorer.addresses.get(id, signal);
    return signal.aborted ? null : decodeView(address);
  } catch (error) {
    if (isAbort(error) || signal.aborted) return null;
    const words = wordsOf(error);
    if (words.isAway) {
      explorer.store.setState({ loading: { status: 'failed', ...words } });
      explorer.setAway(words);
      return null;
    }
    const notice = words.mayPass ? `${words.title}. ${words.message}` : noSuchView;
    return { view: firstView, unreadable: [], notice };
  }
}
