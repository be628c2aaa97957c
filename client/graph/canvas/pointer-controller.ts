import { NodeId } from '../../../vocabulary/ids.ts';
import { openCommunity } from '../../actions/communities.ts';
import { drawnThing } from '../drawn-thing.ts';
import { communityKey } from '../groups/community-key.ts';
import { expandStep } from '../load-graph.ts';
import type { Controller } from './canvas-context.ts';
import { createEdgeFinder, type EdgeFinder } from './edge-finder.ts';
import { focusOn } from './focus.ts';
import { parallelSpread, pathParallel } from './parallel-path.ts';
import { transformOf } from './transform.ts';

interface PagePoint {
  event: { x: number; y: number; original: Event };
}

interface DoubleClick extends PagePoint {
  preventSigmaDefault(): void;
}

const doubleClickMs = 400;
/** Two clicks this near to each other, in pixels, mean the same spot; fingers are not exact. */
const sameSpot = 12;

/** Hover, click and double click on nodes and edges; a click on the ground lets go of the selection. */
export const pointerController: Controller = ({ explorer, sigma, frame, scene, onScene }) => {
  const { store } = explorer;
  const finderOf = () => {
    const { graph } = scene();
    return createEdgeFinder(graph, (id) => {
      const { parallelIndex, parallelCount } = sigma.getEdgeState(id);
      const shift = pathParallel.spread?.compute(parallelIndex, parallelCount, parallelSpread) ?? 0;
      // Sigma turns the shift of edges that run against the order of their ids, so that both lie side by side.
      return graph.source(id) > graph.target(id) ? -shift : shift;
    });
  };
  /** Made when the pointer first asks, for a new graph has enough to do. */
  let finder: EdgeFinder | null = null;

  const edgeAt = ({ event }: PagePoint) => {
    const { graph } = scene();
    // What a selection has dimmed cannot be meant.
    const among = focusOn(store.getState().view.selection, graph)?.edges ?? null;
    finder ??= finderOf();
    const id = finder(event, transformOf(sigma), sigma.scaleSize(1), among);
    if (id === null) return null;
    const { type } = graph.getEdgeAttributes(id);
    if (type === 'BOND') return null;
    return {
      kind: 'edge' as const,
      source: NodeId.parse(graph.source(id)),
      type,
      target: NodeId.parse(graph.target(id)),
    };
  };

  let isOverNode = false;
  const enterNode = ({ node }: { node: string }) => {
    isOverNode = true;
    explorer.hover(drawnThing(node));
  };
  const leaveNode = () => {
    isOverNode = false;
    explorer.hover(null);
  };
  const moveBody = (point: PagePoint) => {
    if (isOverNode || sigma.getGraphState().isPanning) return;
    // Sigma reports moves over the panels too.
    const { target } = point.event.original;
    const edge = target instanceof Node && frame.contains(target) ? edgeAt(point) : null;
    frame.dataset.over = edge ? 'edge' : 'ground';
    const { hovered } = store.getState();
    if (edge) {
      if (JSON.stringify(edge) !== JSON.stringify(hovered)) explorer.hover(edge);
    } else if (hovered?.kind === 'edge') explorer.hover(null);
  };
  const leaveStage = () => {
    if (store.getState().hovered?.kind === 'edge') explorer.hover(null);
  };
  // To sigma two clicks in quick succession are a double click wherever they fall; here only on the same spot.
  let last: { x: number; y: number; time: number } | null = null;
  const isSecondHere = ({ event: { x, y, original } }: PagePoint): boolean => {
    const isSecond =
      last !== null &&
      original.timeStamp - last.time <= doubleClickMs &&
      Math.hypot(x - last.x, y - last.y) <= sameSpot;
    last = isSecond ? null : { x, y, time: original.timeStamp };
    return isSecond;
  };
  const clickNode = (point: PagePoint & { node: string }) => {
    const thing = drawnThing(point.node);
    if (!isSecondHere(point)) explorer.select(thing);
    else if (thing.kind === 'community') openCommunity(explorer, thing.community);
    else explorer.expand(thing.node, expandStep);
  };
  const clickStage = (point: PagePoint) => {
    isSecondHere(point);
    explorer.select(edgeAt(point));
  };
  const doubleClickNode = (point: DoubleClick & { node: string }) => {
    point.preventSigmaDefault();
    clickNode(point);
  };
  const doubleClickStage = (point: DoubleClick) => {
    // Sigma zooms in at a double click on the ground.
    if (isSecondHere(point)) return;
    point.preventSigmaDefault();
    explorer.select(edgeAt(point));
  };

  sigma.on('enterNode', enterNode);
  sigma.on('leaveNode', leaveNode);
  sigma.on('moveBody', moveBody);
  sigma.on('leaveStage', leaveStage);
  sigma.on('clickNode', clickNode);
  sigma.on('clickStage', clickStage);
  sigma.on('doubleClickNode', doubleClickNode);
  sigma.on('doubleClickStage', doubleClickStage);
  const endScene = onScene(() => {
    finder = null;
    isOverNode = false;
    // What the pointer was on may have dissolved under it.
    const { hovered } = store.getState();
    if (hovered?.kind === 'community' && !scene().graph.hasNode(communityKey(hovered.community))) explorer.hover(null);
  });
  return () => {
    endScene();
    sigma.off('enterNode', enterNode);
    sigma.off('leaveNode', leaveNode);
    sigma.off('moveBody', moveBody);
    sigma.off('leaveStage', leaveStage);
    sigma.off('clickNode', clickNode);
    sigma.off('clickStage', clickStage);
    sigma.off('doubleClickNode', doubleClickNode);
    sigma.off('doubleClickStage', doubleClickStage);
    delete frame.dataset.over;
    explorer.hover(null);
  };
};
