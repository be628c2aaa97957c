import { z } from 'zod';
import type { GraphNode, NodeHead } from '../../vocabulary/api/node.ts';
import { EntityId, nodeIdOfEntity, nodeIdOfPaper, PaperId } from '../../vocabulary/ids.ts';
import type { NodeKind } from '../../vocabulary/kinds.ts';
import { placementShape } from './placed.ts';
import { nodeKindColumn } from './row-of.ts';

/** The columns that name a node; a paper counts as mentioned by one paper, itself. */
export const headShape = {
  id: z.string(),
  kind: nodeKindColumn,
  name: z.string(),
  papers: z.int().default(1),
  year: z.int().optional(),
};

interface HeadRow {
  id: string;
  kind: NodeKind;
  name: string;
  papers: number;
  year?: number | undefined;
}

export function headOf({ id, kind, name, papers, year }: HeadRow): NodeHead {
  const nodeId = kind === 'Paper' ? nodeIdOfPaper(PaperId.parse(id)) : nodeIdOfEntity(EntityId.parse(id));
  return { id: nodeId, kind, name, papers, ...(year !== undefined && { year }) };
}

/** The columns that draw a node. */
export const nodeShape = { ...headShape, ...placementShape };

/** A node that has not been analysed yet lies in the middle, without rank or community. */
export function nodeOf(
  row: HeadRow & { rank?: number | undefined; x?: number | undefined; y?: number | undefined; communities: string[] },
): GraphNode {
  const { rank = 0, x = 0, y = 0, communities } = row;
  return { ...headOf(row), rank, x, y, communities };
}
