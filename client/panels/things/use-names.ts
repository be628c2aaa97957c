import { useState } from 'react';
import { useStore } from 'zustand';
import type { NodeHead } from '../../../vocabulary/api/node.ts';
import { isPaperNode, type NodeId } from '../../../vocabulary/ids.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { dataOf } from '../../view/explorer-state.ts';

export type Named = Pick<NodeHead, 'id' | 'kind' | 'name'>;

/** What nodes are called, as far as the canvas or an answer has told so far; else they stand under their ids. */
export function useNames(explorer: Explorer): { nameOf(id: NodeId): Named; learn(nodes: readonly Named[]): void } {
  const data = useStore(explorer.store, dataOf);
  const [known] = useState(() => new Map<NodeId, Named>());
  return {
    nameOf(id) {
      const kind = isPaperNode(id) ? 'Paper' : 'Model';
      return data?.nodes.get(id) ?? known.get(id) ?? { id, kind, name: id };
    },
    learn(nodes) {
      for (const node of nodes) known.set(node.id, node);
    },
  };
}
