import { mostCompared } from '../../vocabulary/api/compare.ts';
import { mostJoined } from '../../vocabulary/api/paths.ts';
import { isPaperNode, type NodeId } from '../../vocabulary/ids.ts';
import type { EdgeType } from '../../vocabulary/kinds.ts';
import type { Explorer } from '../view/create-explorer.ts';
import type { DrawerOf } from '../view/drawer.ts';

export const canJoin = (nodes: readonly NodeId[]): boolean => nodes.length >= 1 && nodes.length <= mostJoined;

export const canCompare = (nodes: readonly NodeId[]): boolean =>
  nodes.length >= 1 && nodes.length <= mostCompared && !nodes.some(isPaperNode);

/** Opens the paths between some nodes; one alone waits there for another. */
export function openPaths(
  explorer: Explorer,
  nodes: readonly NodeId[],
  { types = [], how = 'telling' }: { types?: EdgeType[]; how?: DrawerOf<'paths'>['how'] } = {},
): void {
  const length = types.length > 0 ? 6 : 4;
  explorer.showDrawer({ kind: 'paths', nodes: nodes.slice(0, mostJoined), how, types, length });
}

/** Opens some entities side by side; one alone waits there for another. */
export function openComparison(explorer: Explorer, nodes: readonly NodeId[]): void {
  explorer.showDrawer({ kind: 'compare', nodes: nodes.slice(0, mostCompared) });
}
