import { z } from 'zod';

/** A paper's own id, as the source gives it or as derived from the title. Unique among papers only. */
export const PaperId = z.string().min(1).max(300).brand<'PaperId'>();
export type PaperId = z.infer<typeof PaperId>;

/** A readable slug (`llama-2`, `satmae++`), unique among all entities. Never contains a colon. */
export const EntityId = z
  .string()
  .regex(/^[^\s:/?#]{1,200}$/u, 'an entity id has no spaces, colons, slashes, ? or #')
  .brand<'EntityId'>();
export type EntityId = z.infer<typeof EntityId>;

/** Any node of the drawn graph: an entity's id, or `paper:` and a paper's id. */
export const NodeId = z.string().min(1).max(320).brand<'NodeId'>();
export type NodeId = z.infer<typeof NodeId>;

const paperPrefix = 'paper:';

export const isPaperNode = (id: NodeId): boolean => id.startsWith(paperPrefix);
export const nodeIdOfPaper = (id: PaperId): NodeId => NodeId.parse(paperPrefix + id);
export const nodeIdOfEntity = (id: EntityId): NodeId => NodeId.parse(id);

/** The papers and the entities among some nodes; an id that nothing can have is in neither list. */
export function sortNodeIds(ids: Iterable<NodeId>): { entities: EntityId[]; papers: PaperId[] } {
  const entities: EntityId[] = [];
  const papers: PaperId[] = [];
  for (const id of ids) {
    if (isPaperNode(id)) {
      const paper = PaperId.safeParse(id.slice(paperPrefix.length));
      if (paper.success) papers.push(paper.data);
    } else {
      const entity = EntityId.safeParse(id);
      if (entity.success) entities.push(entity.data);
    }
  }
  return { entities, papers };
}

/** Takes a node id apart. An id that is neither a paper's nor a well-formed entity's throws a ZodError. */
export function splitNodeId(id: NodeId): { kind: 'paper'; id: PaperId } | { kind: 'entity'; id: EntityId } {
  return isPaperNode(id)
    ? { kind: 'paper', id: PaperId.parse(id.slice(paperPrefix.length)) }
    : { kind: 'entity', id: EntityId.parse(id) };
}
