import type { GraphReader } from '../cypher/graph-store.ts';
import { findEntityNamed } from '../cypher/ready-made/find-entity.ts';
import { type NodeHead, nodeHead } from '../vocabulary/api/node.ts';
import { isPaperNode, NodeId } from '../vocabulary/ids.ts';
import { type EntityType, entityTypes } from '../vocabulary/kinds.ts';
import { findNode } from './find-node.ts';
import { HttpProblem } from './problem.ts';

/** Names offered where the given one is none. */
const offered = 5;

/** What a caller means by an id or a name: an entity of one of the kinds. @throws HttpProblem 404, with near names */
export async function findEntityMeant(
  store: GraphReader,
  text: string,
  kinds: readonly EntityType[] = entityTypes,
): Promise<NodeHead> {
  const found = await findEntityNamed(store, text, kinds);
  if (found.head) return found.head;
  const given = JSON.stringify(text);
  if (found.other) {
    const wanted = kinds.map((kind) => kind.toLowerCase()).join(', ');
    throw new HttpProblem(400, `${given} is a ${found.other.kind.toLowerCase()}; wanted here is one of: ${wanted}.`);
  }
  const near = found.near.slice(0, offered).map(({ name }) => name);
  const hint = near.length > 0 ? `Near it are ${near.join(', ')}.` : 'Search for it at /api/v1/search?q=…';
  throw new HttpProblem(404, `This graph has nothing with the id or the name ${given}. ${hint}`);
}

/** An entity by id or name, or a paper by `paper:` and its id. @throws HttpProblem 404 */
export async function findThing(store: GraphReader, text: string): Promise<NodeHead> {
  const id = NodeId.safeParse(text);
  if (id.success && isPaperNode(id.data)) return nodeHead(await findNode(store, id.data));
  return findEntityMeant(store, text);
}

/** @throws HttpProblem 400 where two names mean one thing */
export function refuseTwice(parameter: string, things: readonly NodeHead[]): void {
  const again = things.find(({ id }, at) => things.findIndex((one) => one.id === id) < at);
  if (again) throw new HttpProblem(400, `"${parameter}" in the query names ${again.name} twice; name another one.`);
}
