import { createHash } from 'node:crypto';
import { EntityId } from '../../vocabulary/ids.ts';
import type { Group } from './describe.ts';
import { mostFrequent } from './describe.ts';
import { bareName, hyphenated, normalForm } from './normal-form.ts';
import { byText } from './order.ts';

const longestSlug = 80;
const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 6);

/** A readable id: "SatMAE++" → `satmae++`, "Llama 2" → `llama-2`. A very long or unpronounceable name ends in a hash. */
export function slugOf(name: string): string {
  const slug = hyphenated(bareName(name));
  if (slug === '') return `name-${shortHash(name)}`;
  return slug.length <= longestSlug ? slug : `${slug.slice(0, longestSlug)}-${shortHash(slug)}`;
}

/** Before others on a claim to the plain slug: more papers, then introduced by one, then the first origin. */
const byWeight = (a: Group, b: Group): number =>
  b.papers - a.papers || Number(b.introducers > 0) - Number(a.introducers > 0) || byText(a.origin, b.origin);

const spaceOrder: Record<Group['space'], number> = { modality: 0, model: 1, data: 2 };

/** In a contest between spaces the rarer one takes the suffix; a modality, of a closed list, never does. */
const byClaim = (a: Group, b: Group): number =>
  Number(b.space === 'modality') - Number(a.space === 'modality') ||
  b.papers - a.papers ||
  spaceOrder[a.space] - spaceOrder[b.space];

/**
 * Gives each group its id. Of homonyms in one space the one with the most papers keeps the plain slug, each other gets
 * a hash of the paper that introduces it. A name that occurs in two spaces is plain in the space with more papers and
 * has the suffix `-model` or `-data` in the other.
 */
export function assignIds(groups: Map<number, Group>): Map<number, EntityId> {
  const numbered = [...groups].sort(([, a], [, b]) => byClaim(a, b) || byWeight(a, b));
  const spaceOfKey = new Map<string, Group['space']>();
  const taken = new Set<string>();
  const ids = new Map<number, EntityId>();
  for (const [number, group] of numbered) {
    const name = mostFrequent(group.names);
    const key = normalForm(name, group.space);
    const owner = spaceOfKey.get(key) ?? group.space;
    spaceOfKey.set(key, owner);
    const slug = owner === group.space ? slugOf(name) : `${slugOf(name)}-${group.space}`;
    let id = slug;
    for (let salt = ''; taken.has(id); salt += '+') id = `${slug}-${shortHash(group.origin + salt)}`;
    taken.add(id);
    ids.set(number, EntityId.parse(id));
  }
  return ids;
}
