import { useStore } from 'zustand';
import type { NodeHead } from '../../vocabulary/api/node.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { dataOf } from '../view/explorer-state.ts';
import { KindMark } from './KindMark.tsx';

interface NodeLinkProps {
  explorer: Explorer;
  node: Pick<NodeHead, 'id' | 'kind' | 'name'>;
  /** What else its page needs to be seen. */
  onFollow?: () => void;
}

/** A node's name that opens its page, and lights it on the canvas while pointed at. */
export function NodeLink({ explorer, node, onFollow }: NodeLinkProps) {
  const onCanvas = useStore(explorer.store, (state) => dataOf(state)?.nodes.has(node.id) ?? false);
  const light = () => onCanvas && explorer.hover({ kind: 'node', node: node.id });
  const leave = () => explorer.hover(null);
  return (
    <button
      type="button"
      className="node-link"
      onClick={() => {
        explorer.select({ kind: 'node', node: node.id });
        onFollow?.();
      }}
      onPointerEnter={light}
      onPointerLeave={leave}
      onFocus={light}
      onBlur={leave}
    >
      <KindMark kind={node.kind} />
      <span className="node-link-name">{node.name}</span>
    </button>
  );
}
