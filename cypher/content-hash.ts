import { createHash } from 'node:crypto';
import type { GraphReader } from './graph-store.ts';
import { contentClaims } from './queries/content-claims.ts';
import { contentMentions } from './queries/content-mentions.ts';
import { contentPapers } from './queries/content-papers.ts';
import { storedEntities } from './queries/stored-entities.ts';

/**
 * SHA-256, in hex, over papers, entities, mentions and claims, whichever engine holds them and in whatever order they
 * came. Ranks, positions, communities, similarities, times and names of inputs are not part of it.
 */
export async function contentHash(store: GraphReader): Promise<string> {
  const hash = createHash('sha256');
  const parts = [
    ['papers', await store.read(contentPapers, {})],
    ['entities', await store.read(storedEntities, {})],
    ['mentions', await store.read(contentMentions, {})],
    ['claims', await store.read(contentClaims, {})],
  ] as const;
  for (const [name, rows] of parts) {
    hash.update(`${name} ${rows.length}\n`);
    // Sorted here, by code units: engines sort text each in their own way.
    for (const line of rows.map(canonical).sort()) hash.update(`${line}\n`);
  }
  return hash.digest('hex');
}

/** JSON with keys in order, so that the same values give the same line. */
const canonical = (row: object): string => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
