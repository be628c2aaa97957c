import { useStore } from 'zustand';
import { pictureOf } from '../graph/picture.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { dataOf, type ExplorerState } from '../view/explorer-state.ts';
import { number } from '../words/count-words.ts';
import { hiddenNodes, overviewWords } from '../words/overview-words.ts';
import { useLasting } from './use-lasting.ts';

/** A wait that is shorter is not spoken of, in milliseconds; buttons are dimmed as late. */
const noticedMs = 150;

/** Says how much of the graph is drawn: no limit and no filter is silent. */
export function StatusLine({ explorer }: { explorer: Explorer }) {
  const data = useStore(explorer.store, dataOf);
  const filtered = useStore(explorer.store, (state) => pictureOf(state)?.filtered);
  const isSelectionHidden = useStore(explorer.store, selectionIsHidden);
  const pending = useStore(explorer.store, (state) => state.worked.pending);
  const isLoading = useLasting(
    useStore(explorer.store, (state) => state.busy),
    noticedMs,
  );
  const progress = useStore(explorer.store, (state) => state.progress);
  const canUndo = useStore(explorer.store, (state) => state.steps.at > 0);
  if (!data || !filtered) return null;
  const added = data.added.size;
  const byHand = hiddenNodes(data);
  const hidden = filtered.hidden.nodes;
  return (
    <p className="status-line" role="status">
      {overviewWords(data, filtered)}
      {added > 0 && ` · ${number(added)} added`}
      {byHand > 0 && ` · ${number(byHand)} hidden by hand`}
      {hidden > 0 && (
        <>
          {` · ${number(hidden)} filtered out `}
          <button type="button" className="text-button" onClick={() => explorer.clearFilters()}>
            Show all
          </button>
        </>
      )}
      {filtered.isBlind && (
        <span className="status-blind"> · inside folded communities nodes are filtered once these are opened</span>
      )}
      {isSelectionHidden && ' · the selection is filtered out'}
      {isLoading && (
        <>
          {progress ? ` · loading ${number(progress.done)} of ${number(progress.total)}… ` : ' · loading… '}
          <button type="button" className="text-button status-cancel" onClick={() => explorer.cancel()}>
            Cancel
          </button>
        </>
      )}
      {pending.map((words) => ` · ${words}…`)}
      {pending.length > 0 && canUndo && (
        <>
          {' '}
          <button type="button" className="text-button status-cancel" onClick={() => explorer.undo()}>
            Cancel
          </button>
        </>
      )}
    </p>
  );
}

/** What is selected is on the canvas, but filters hide it. */
function selectionIsHidden(state: ExplorerState): boolean {
  const { selection } = state.view;
  const picture = pictureOf(state);
  if (picture === null || selection?.kind !== 'node' || !picture.data.nodes.has(selection.node)) return false;
  return !picture.filtered.nodes.some(({ id }) => id === selection.node);
}
