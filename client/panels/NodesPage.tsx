import { useStore } from 'zustand';
import type { NodeId } from '../../vocabulary/ids.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { dataOf } from '../view/explorer-state.ts';
import { number } from '../words/count-words.ts';
import { NodeLink } from './NodeLink.tsx';

/** Several nodes at once, as of a lasso: those of them that are on the canvas. */
export function NodesPage({ explorer, nodes }: { explorer: Explorer; nodes: readonly NodeId[] }) {
  const data = useStore(explorer.store, dataOf);
  const there = nodes.flatMap((id) => data?.nodes.get(id) ?? []);
  return (
    <article className="page">
      <header className="page-head">
        <h1>{number(there.length)} selected</h1>
      </header>
      <ul className="rows">
        {there.map((node) => (
          <li key={node.id} className="row">
            <NodeLink explorer={explorer} node={node} />
          </li>
        ))}
      </ul>
    </article>
  );
}
