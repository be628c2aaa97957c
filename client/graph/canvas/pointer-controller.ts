import { NodeId } from '../../../vocabulary/ids.ts';
import type { Hovered } from '../../view/explorer-state.ts';
import type { Controller } from './canvas-context.ts';

/** How many neighbours one expansion brings. */
export const expandStep = 12;

/** Hover, click and double click on nodes and edges; a click on the ground lets go of the selection. */
export const pointerController: Controller = ({ explorer, sigma, scene }) => {
  const edgeOf = (id: string) => {
    const { graph } = scene();
    return {
      kind: 'edge' as const,
      source: NodeId.parse(graph.source(id)),
      type: graph.getEdgeAttribute(id, 'type'),
      target: NodeId.parse(graph.target(id)),
    };
  };
  const hover = (hovered: Hovered | null) => explorer.hover(hovered);

  const enterNode = ({ node }: { node: string }) => hover({ kind: 'node', node: NodeId.parse(node) });
  const enterEdge = ({ edge }: { edge: string }) => hover(edgeOf(edge));
  const leave = () => hover(null);
  const clickNode = ({ node }: { node: string }) => explorer.select({ kind: 'node', node: NodeId.parse(node) });
  const clickEdge = ({ edge }: { edge: string }) => explorer.select(edgeOf(edge));
  const clickStage = () => explorer.select(null);
  const doubleClickNode = ({ node, preventSigmaDefault }: { node: string; preventSigmaDefault(): void }) => {
    preventSigmaDefault();
    explorer.expand(NodeId.parse(node), expandStep);
  };

  sigma.on('enterNode', enterNode);
  sigma.on('leaveNode', leave);
  sigma.on('enterEdge', enterEdge);
  sigma.on('leaveEdge', leave);
  sigma.on('clickNode', clickNode);
  sigma.on('clickEdge', clickEdge);
  sigma.on('clickStage', clickStage);
  sigma.on('doubleClickNode', doubleClickNode);
  return () => {
    sigma.off('enterNode', enterNode);
    sigma.off('leaveNode', leave);
    sigma.off('enterEdge', enterEdge);
    sigma.off('leaveEdge', leave);
    sigma.off('clickNode', clickNode);
    sigma.off('clickEdge', clickEdge);
    sigma.off('clickStage', clickStage);
    sigma.off('doubleClickNode', doubleClickNode);
    explorer.hover(null);
  };
};
