import type { NodeHead } from '../../../vocabulary/api/node.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { KindMark } from '../KindMark.tsx';

interface StartNodeProps {
  explorer: Explorer;
  node: Pick<NodeHead, 'id' | 'kind' | 'name'>;
  fact: string;
}

/** A name to go to, fetched onto the canvas where it is not there. */
export function StartNode({ explorer, node, fact }: StartNodeProps) {
  return (
    <button type="button" className="start-row" onClick={() => explorer.goTo(node.id, node.kind)}>
      <KindMark kind={node.kind} />
      <span className="start-name">{node.name}</span>
      <em>{fact}</em>
    </button>
  );
}
