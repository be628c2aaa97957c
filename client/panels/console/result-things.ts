import { z } from 'zod';
import type { TableAnswer } from '../../../vocabulary/api/query.ts';
import type { NodeCell } from '../../../vocabulary/api/ready-made.ts';
import { EntityId, type NodeId, nodeIdOfEntity, nodeIdOfPaper, PaperId } from '../../../vocabulary/ids.ts';
import { EdgeType, EntityType } from '../../../vocabulary/kinds.ts';

const inner = z
  .union([z.string(), z.object({ offset: z.number(), table: z.number() })])
  .transform((id) => JSON.stringify(id));

const EntityValue = z
  .object({ _label: EntityType, _id: inner, id: EntityId, name: z.string() })
  .transform(({ _label, _id, id, name }) => ({ inner: _id, node: { id: nodeIdOfEntity(id), kind: _label, name } }));
const PaperValue = z
  .object({ _label: z.literal('Paper'), _id: inner, id: PaperId, title: z.string() })
  .transform(({ _label, _id, id, title }) => ({
    inner: _id,
    node: { id: nodeIdOfPaper(id), kind: _label, name: title },
  }));
/** A node as both engines send it, whole: one that the explorer can draw. */
export const NodeValue = z.union([EntityValue, PaperValue]);

const RelationValue = z.object({ _label: EdgeType, _src: inner, _dst: inner });

export interface Relation {
  source: NodeId;
  type: EdgeType;
  target: NodeId;
}

/** What of an answer can be drawn. */
export interface Things {
  nodes: NodeCell[];
  /** Each (source, type, target) once. */
  relations: Relation[];
  /** Relations whose ends are not in the answer. */
  loose: number;
}

/** The nodes and relations in the rows, wherever they stand: as values, in lists, maps and paths. */
export function thingsIn(rows: TableAnswer['rows']): Things {
  const nodes = new Map<string, NodeCell>();
  const relations: z.infer<typeof RelationValue>[] = [];
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    const node = NodeValue.safeParse(value);
    if (node.success) {
      nodes.set(node.data.inner, node.data.node);
      return;
    }
    const relation = RelationValue.safeParse(value);
    if (relation.success) relations.push(relation.data);
    else for (const item of Object.values(value)) visit(item);
  };
  visit(rows);

  const joined = new Map<string, Relation>();
  let loose = 0;
  for (const { _src, _dst, _label: type } of relations) {
    const [source, target] = [nodes.get(_src)?.id, nodes.get(_dst)?.id];
    if (source === undefined || target === undefined) loose += 1;
    else joined.set(`${source}|${type}|${target}`, { source, type, target });
  }
  const each = new Map([...nodes.values()].map((node) => [node.id, node]));
  return { nodes: [...each.values()], relations: [...joined.values()], loose };
}

const idColumn = /(?:^|[._])id$|[a-z]Id$/;

/** Texts in columns of ids (`m.id`, `modelId`): each may be an entity's or a paper's. */
export function possibleIds({ columns, rows }: TableAnswer): NodeId[] {
  const places = columns.flatMap((name, at) => (idColumn.test(name) ? [at] : []));
  const texts = new Set(rows.flatMap((row) => places.map((at) => row[at])).filter((cell) => typeof cell === 'string'));
  return [...texts].flatMap((text) => {
    const paper = PaperId.safeParse(text);
    const entity = EntityId.safeParse(text);
    return [
      ...(entity.success ? [nodeIdOfEntity(entity.data)] : []),
      ...(paper.success ? [nodeIdOfPaper(paper.data)] : []),
    ];
  });
}
