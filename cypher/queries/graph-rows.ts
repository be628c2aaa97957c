import { z } from 'zod';
import type { GraphNode, NodeHead } from '../../vocabulary/api/node.ts';
import { EntityId, type NodeId, nodeIdOfEntity, nodeIdOfPaper, PaperId } from '../../vocabulary/ids.ts';
import type { NodeKind } from '../../vocabulary/kinds.ts';
import { listOf, nodeKindColumn, rowOf } from './row-of.ts';

/** Columns that name a node of any kind; `id` is that of the paper or entity itself. */
export const nodeHeadShape = {
  id: z.string(),
  kind: nodeKindColumn,
  name: z.string(),
  papers: z.int(),
  year: z.int().optional(),
};

/** Columns of a node with its place. A node that has not been analysed lies at the origin with rank 0. */
export const graphNodeShape = {
  ...nodeHeadShape,
  x: z.number().default(0),
  y: z.number().default(0),
  rank: z.number().default(0),
  communities: listOf(z.string()),
};

/** Columns that name a paper. */
export const paperHeadShape = { id: PaperId, name: z.string(), year: z.int().optional() };

type Columns<Shape extends z.ZodRawShape> = z.infer<z.ZodObject<Shape>>;

/** The address of a node in the drawn graph. */
export const nodeIdIn = (kind: NodeKind, id: string): NodeId =>
  kind === 'Paper' ? nodeIdOfPaper(PaperId.parse(id)) : nodeIdOfEntity(EntityId.parse(id));

const withYear = (year: number | undefined) => (year === undefined ? {} : { year });

export const toNodeHead = ({ id, kind, name, papers, year }: Columns<typeof nodeHeadShape>): NodeHead => ({
  id: nodeIdIn(kind, id),
  kind,
  name,
  papers,
  ...withYear(year),
});

export const toPaperHead = ({ id, name, year }: Columns<typeof paperHeadShape>): NodeHead => ({
  id: nodeIdOfPaper(id),
  kind: 'Paper',
  name,
  papers: 1,
  ...withYear(year),
});

export const toGraphNode = ({ x, y, rank, communities, ...head }: Columns<typeof graphNodeShape>): GraphNode => ({
  ...toNodeHead(head),
  x,
  y,
  rank,
  communities,
});

export const graphNodeRow = rowOf(graphNodeShape).transform(toGraphNode);
