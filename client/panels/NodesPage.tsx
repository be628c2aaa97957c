import { X } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { NodeId } from '../../vocabulary/ids.ts';
import { nodeKinds } from '../../vocabulary/kinds.ts';
import { canCompare, canJoin, openComparison, openPaths } from '../actions/joining.ts';
import { isPinned, togglePins } from '../actions/pinning.ts';
import { expandAll, hideNodes, keepOnly } from '../actions/pruning.ts';
import { selectNodes, sharedNeighbours, toggleSelected } from '../actions/selecting.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { dataOf } from '../view/explorer-state.ts';
import { counted, number } from '../words/count-words.ts';
import { kindWords } from '../words/kind-words.ts';
import { KindMark } from './KindMark.tsx';
import { NodeLink } from './NodeLink.tsx';

/** Listed at most of one kind; a lasso may hold hundreds. */
const listed = 50;

/** Several nodes at once, as of a lasso: those of them that are on the canvas. */
export function NodesPage({ explorer, nodes }: { explorer: Explorer; nodes: readonly NodeId[] }) {
  const data = useStore(explorer.store, dataOf);
  const busy = useStore(explorer.store, (state) => state.busy);
  const there = useMemo(
    () => nodes.flatMap((id) => data?.nodes.get(id) ?? []).sort((a, b) => b.rank - a.rank),
    [nodes, data],
  );
  const ids = there.map(({ id }) => id);
  const away = nodes.length - there.length;
  const shared = sharedNeighbours(ids);
  const allPinned = ids.every((id) => isPinned(explorer, id));
  return (
    <article className="page">
      <header className="page-head">
        <h1>{counted(there.length, 'node')} selected</h1>
        {away > 0 && <p className="page-facts">{number(away)} more are not on the canvas now.</p>}
      </header>
      <div className="expand nodes-actions">
        <button type="button" className="button" disabled={busy} onClick={() => keepOnly(explorer, ids)}>
          Only these
        </button>
        <button type="button" className="button button-quiet" disabled={busy} onClick={() => hideNodes(explorer, ids)}>
          Hide
        </button>
        <button type="button" className="button button-quiet" disabled={busy} onClick={() => expandAll(explorer, ids)}>
          Expand all
        </button>
        <button type="button" className="button button-quiet" onClick={() => togglePins(explorer, ids)}>
          {allPinned ? 'Unpin' : 'Pin'}
        </button>
        {canJoin(ids) && ids.length > 1 && (
          <button type="button" className="button button-quiet" onClick={() => openPaths(explorer, ids)}>
            Paths between…
          </button>
        )}
        {canCompare(ids) && ids.length > 1 && (
          <button type="button" className="button button-quiet" onClick={() => openComparison(explorer, ids)}>
            Compare
          </button>
        )}
        {shared.length > 0 && (
          <p className="expand-count">
            All are joined to {counted(shared.length, 'other node')} drawn.{' '}
            <button type="button" className="text-button" onClick={() => selectNodes(explorer, shared)}>
              Select {shared.length === 1 ? 'it' : 'them'}
            </button>
          </p>
        )}
      </div>
      {nodeKinds.map((kind) => {
        const ofKind = there.filter((node) => node.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <section key={kind} className="page-section">
            <h2 className="nodes-kind">
              <KindMark kind={kind} /> {kindWords[kind].many} <span>{number(ofKind.length)}</span>
              {ofKind.length < there.length && (
                <button
                  type="button"
                  className="text-button"
                  onClick={() =>
                    selectNodes(
                      explorer,
                      ofKind.map(({ id }) => id),
                    )
                  }
                >
                  Select only
                </button>
              )}
            </h2>
            <ul className="rows">
              {ofKind.slice(0, listed).map((node) => (
                <li key={node.id} className="row">
                  <NodeLink explorer={explorer} node={node} />
                  <button
                    type="button"
                    className="icon-button row-button"
                    aria-label={`Take ${node.name} out of the selection`}
                    onClick={() => toggleSelected(explorer, node.id)}
                  >
                    <X size={14} />
                  </button>
                </li>
              ))}
            </ul>
            {ofKind.length > listed && (
              <p className="row-facts">
                The first {listed} of {number(ofKind.length)}, by rank.
              </p>
            )}
          </section>
        );
      })}
    </article>
  );
}
