import { allShortestPaths } from './all-shortest-paths.ts';
import { type BestPaths, bestPaths, type NumberedPath } from './best-paths.ts';
import { connectingTree } from './connecting-tree.ts';
import type { NearNodes } from './near-nodes.ts';

export interface FoundPaths {
  /** Best first; of more than two nodes the legs of the tree that joins them. */
  paths: NumberedPath[];
  /** Of all shortest paths: how many there are. */
  total?: number;
  /** The wanted nodes in groups that paths join. */
  groups: number[][];
  /** Nodes that were looked at. */
  looked: number;
  isCut: boolean;
}

/** Paths between two nodes, or a tree that joins more. `isAll` asks for every path with the fewest steps. */
export function findPaths(
  near: NearNodes,
  wanted: readonly number[],
  { isAll, length, limit }: { isAll: boolean; length: number; limit: number },
): FoundPaths {
  const [source, target, ...others] = wanted;
  if (source === undefined || target === undefined)
    return { paths: [], groups: [[...wanted]], looked: 0, isCut: false };
  if (others.length > 0) {
    const { legs, groups, looked, isCut } = connectingTree(near, wanted, length);
    return { paths: legs, groups, looked: looked.size, isCut };
  }
  const between = { source, target, length, limit };
  const found: BestPaths & { total?: number } = isAll ? allShortestPaths(near, between) : bestPaths(near, between);
  return {
    paths: found.paths,
    ...(found.total !== undefined && { total: found.total }),
    groups: found.paths.length > 0 ? [[source, target]] : [[source], [target]],
    looked: new Set(found.looked).size,
    isCut: found.isCut,
  };
}
