import { type NodeHead, nodeHead } from '../../vocabulary/api/node.ts';
import { EntityId } from '../../vocabulary/ids.ts';
import type { EntityType } from '../../vocabulary/kinds.ts';
import type { GraphReader } from '../graph-store.ts';
import { entitiesByAlias } from '../queries/entities-by-alias.ts';
import { entitiesByName } from '../queries/entities-by-name.ts';
import { entityById } from '../queries/entity-by-id.ts';

/** Tells of an entity at once what names it; null where the store has to be asked. */
export type KnownHead = (id: EntityId) => NodeHead | null;

/** Names looked at; those that are equal come first. */
const most = 50;

export type FoundEntity =
  | { head: NodeHead }
  /** `other` bears the name but is of another kind; `near` have names that hold it. */
  | { head: null; other: NodeHead | null; near: NodeHead[] };

/**
 * The entity that a person means by an id, a name or an alias, whatever its case: of several, the one that most papers
 * mention. All names are gone through only where neither the text nor its slug is an id.
 */
export async function findEntityNamed(
  store: GraphReader,
  text: string,
  kinds: readonly EntityType[],
  known: KnownHead = () => null,
): Promise<FoundEntity> {
  const isWanted = ({ kind }: NodeHead) => kinds.some((one) => one === kind);
  const byId = await headById(store, text, known);
  if (byId && isWanted(byId)) return { head: byId };
  const slug = text.toLowerCase().replace(/\s+/g, '-');
  const bySlug = slug === text ? null : await headById(store, slug, known);
  if (bySlug && isWanted(bySlug) && bySlug.name.toLowerCase() === text.toLowerCase()) return { head: bySlug };

  const named = await store.read(entitiesByName, { name: text, limit: most });
  const equal = named.filter(({ isEqual }) => isEqual).map(({ head }) => head);
  const found = equal.find(isWanted);
  if (found) return { head: found };
  const aliased = await store.read(entitiesByAlias, { name: text, limit: most });
  const meant = aliased.find(isWanted);
  if (meant) return { head: meant };
  return {
    head: null,
    other: byId ?? equal[0] ?? aliased[0] ?? null,
    near: named.map(({ head }) => head).filter((head) => isWanted(head) && head.name !== text),
  };
}

async function headById(store: GraphReader, text: string, known: KnownHead): Promise<NodeHead | null> {
  const id = EntityId.safeParse(text);
  if (!id.success) return null;
  const head = known(id.data);
  if (head) return head;
  const [entity] = await store.read(entityById, { id: id.data });
  return entity ? nodeHead(entity.node) : null;
}
