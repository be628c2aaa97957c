import { useStore } from 'zustand';
import type { NodeId } from '../../vocabulary/ids.ts';
import { expandStep } from '../graph/load-graph.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { dataOf } from '../view/explorer-state.ts';
import { number } from '../words/count-words.ts';
import { useAnswer } from './use-answer.ts';

/** As many as one call of the API gives; what is beyond is expanded all the same, only not counted here. */
const counted = 1_000;

/** Says how many neighbours are on the canvas, and brings the next ones by rank or takes them back. */
export function ExpandButtons({ explorer, node }: { explorer: Explorer; node: NodeId }) {
  const data = useStore(explorer.store, dataOf);
  const busy = useStore(explorer.store, (state) => state.busy);
  const operations = useStore(explorer.store, (state) => state.view.operations);
  const answer = useAnswer(`neighbours ${node}`, (signal) =>
    explorer.source.neighbours(node, {}, { offset: 0, limit: counted }, signal),
  );
  if (data === null || answer.status !== 'ready') return <div className="expand" aria-hidden="true" />;

  const { total, nodes } = answer.value;
  const shown = nodes.filter((one) => data.nodes.has(one.id)).length;
  const missing = total - shown;
  const onCanvas = data.nodes.has(node);
  const isExpanded = operations.some((one) => one.kind === 'expand' && one.node === node);
  const next = Math.min(expandStep, missing);
  return (
    <div className="expand">
      {!onCanvas && (
        <button
          type="button"
          className="button"
          disabled={busy}
          onClick={() => explorer.goTo(node, answer.value.centre.kind)}
        >
          Show on the canvas
        </button>
      )}
      {onCanvas && missing > 0 && (
        <>
          <button type="button" className="button" disabled={busy} onClick={() => explorer.expand(node, next)}>
            Expand {number(next)}
          </button>
          {missing > next && (
            <button
              type="button"
              className="button button-quiet"
              disabled={busy}
              onClick={() => explorer.expand(node, missing)}
            >
              All {number(missing)}
            </button>
          )}
        </>
      )}
      {isExpanded && (
        <button type="button" className="button button-quiet" disabled={busy} onClick={() => explorer.collapse(node)}>
          Collapse
        </button>
      )}
      <p className="expand-count">
        {number(shown)} of {number(total)} {total === 1 ? 'neighbour' : 'neighbours'} on the canvas
        {missing > 0 && ', next by rank'}
      </p>
    </div>
  );
}
