import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { NodeId } from '../../vocabulary/ids.ts';
import { expandStep } from '../graph/load-graph.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { dataOf } from '../view/explorer-state.ts';
import { number } from '../words/count-words.ts';
import { sortsOf, sortWords } from './expanding.ts';
import { KindMark } from './KindMark.tsx';
import type { SortOnCanvas } from './neighbours-on-canvas.ts';
import { useNeighbours } from './use-neighbours.ts';

/** Says how many neighbours are on the canvas, and brings the next ones by rank or takes them back. */
export function ExpandButtons({ explorer, node }: { explorer: Explorer; node: NodeId }) {
  const onCanvas = useStore(explorer.store, (state) => dataOf(state)?.nodes.has(node) ?? false);
  const busy = useStore(explorer.store, (state) => state.busy);
  const operations = useStore(explorer.store, (state) => state.view.operations);
  const neighbours = useNeighbours(explorer, node);
  if (neighbours === null) return <div className="expand" aria-hidden="true" />;

  const { centre, total, shown, missing, sorts } = neighbours;
  const isExpanded = operations.some((one) => one.kind === 'expand' && one.node === node);
  const next = Math.min(expandStep, missing);
  return (
    <div className="expand">
      {!onCanvas && (
        <button type="button" className="button" disabled={busy} onClick={() => explorer.goTo(node, centre.kind)}>
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
      {onCanvas && missing > 0 && sorts.length > 1 && <SortList explorer={explorer} node={node} sorts={sorts} />}
    </div>
  );
}

/** The same by relation and kind, folded until asked for. */
function SortList({ explorer, node, sorts }: { explorer: Explorer; node: NodeId; sorts: readonly SortOnCanvas[] }) {
  const [open, setOpen] = useState(false);
  const busy = useStore(explorer.store, (state) => state.busy);
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <div className="sorts">
      <button type="button" className="text-button sorts-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Chevron size={14} aria-hidden="true" /> By relation and kind
      </button>
      {open && (
        <ul>
          {sorts.map((sort) => {
            const words = sortWords(sort);
            const missing = sort.total - sort.shown;
            const next = Math.min(expandStep, missing);
            const what = `${words.relation}, ${words.kind}`;
            return (
              <li key={`${sort.type} ${sort.direction} ${sort.kind}`} className="sort">
                <KindMark kind={sort.kind} />
                <span className="sort-name">
                  {words.relation} <em>{words.kind}</em>
                </span>
                <span className="sort-count">
                  {number(sort.shown)} of {number(sort.total)}
                </span>
                <span className="sort-buttons">
                  {missing > 0 && (
                    <button
                      type="button"
                      className="sentences"
                      disabled={busy}
                      aria-label={`Expand by the next ${number(next)}: ${what}`}
                      onClick={() => explorer.expand(node, next, sortsOf(sort))}
                    >
                      +{number(next)}
                    </button>
                  )}
                  {missing > next && (
                    <button
                      type="button"
                      className="sentences"
                      disabled={busy}
                      aria-label={`Expand by all ${number(missing)}: ${what}`}
                      onClick={() => explorer.expand(node, missing, sortsOf(sort))}
                    >
                      all
                    </button>
                  )}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
