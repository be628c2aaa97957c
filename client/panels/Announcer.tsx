import { useStore } from 'zustand';
import { onCanvas } from '../graph/canvas/on-canvas.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { dataOf, type ExplorerState } from '../view/explorer-state.ts';
import { counted } from '../words/count-words.ts';
import { kindWords } from '../words/kind-words.ts';
import { relationWords } from '../words/relation-words.ts';

/** Tells those who do not see the canvas what is selected now, as when they walk from node to node. */
export function Announcer({ explorer }: { explorer: Explorer }) {
  const words = useStore(explorer.store, wordsOf);
  return (
    <p className="hidden" aria-live="polite" data-announcer>
      {words}
    </p>
  );
}

function wordsOf(state: ExplorerState): string {
  const { selection } = state.view;
  const data = dataOf(state);
  if (selection === null || data === null) return '';
  const nameOf = (id: string) => data.nodes.get(id)?.name ?? id;
  if (selection.kind === 'nodes') return `${counted(selection.nodes.length, 'node')} selected`;
  if (selection.kind === 'community') {
    const mark = data.groups?.all.get(selection.community);
    const name = data.communities.get(selection.community)?.name ?? selection.community;
    return mark ? `${name}, community of ${counted(mark.members, 'node')}` : `${name}, community`;
  }
  if (selection.kind === 'edge')
    return `${nameOf(selection.source)} ${relationWords[selection.type].out} ${nameOf(selection.target)}`;
  const node = data.nodes.get(selection.node);
  if (node === undefined) return '';
  const graph = onCanvas()?.graph();
  const neighbours = graph?.hasNode(node.id) ? graph.neighbors(node.id).length : 0;
  return `${node.name}, ${kindWords[node.kind].one.toLowerCase()}, ${counted(neighbours, 'neighbour')} drawn`;
}
