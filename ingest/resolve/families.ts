import type { EntityId } from '../../vocabulary/ids.ts';
import { slugOf } from './assign-ids.ts';
import type { Group } from './describe.ts';
import { mostFrequent } from './describe.ts';
import { normalForm } from './normal-form.ts';
import { byText } from './order.ts';
import { familyKey, isVersion, type Version, versionOf } from './version.ts';

/** The most telling reading of a group's spellings: one that shows a version, before one that hides it in one word. */
function versionOfGroup(group: Group): Version {
  const ownName = versionOf(mostFrequent(group.names), group.space);
  if (isVersion(ownName)) return ownName;
  for (const name of [...group.names.keys()].sort(byText)) {
    const version = versionOf(name, group.space);
    if (isVersion(version)) return version;
  }
  return ownName;
}

const keyIn = (space: Group['space'], name: string): string => `${space} ${name}`;

/**
 * The family of each group that has relatives: GPT-3.5, GPT-4 and GPT-4o are of the family `gpt`. A family is called by
 * the id of the entity that bears its bare name, or by that name as a slug where nobody mentions it alone. Of homonyms
 * the first in weight is the one with versions.
 */
export function findFamilies(groups: Map<number, Group>, ids: Map<number, EntityId>): Map<number, string> {
  const bearers = new Map<string, number>();
  const members = new Map<string, number[]>();
  const shownName = new Map<string, string>();
  for (const [number, group] of groups) {
    if (group.space === 'modality') continue;
    for (const name of group.names.keys()) {
      const key = keyIn(group.space, normalForm(name, group.space));
      const other = groups.get(bearers.get(key) ?? -1);
      const isFirst =
        other === undefined ||
        group.papers > other.papers ||
        (group.papers === other.papers && byText(ids.get(number) ?? '', ids.get(bearers.get(key) ?? -1) ?? '') < 0);
      if (isFirst) bearers.set(key, number);
    }
  }
  for (const [number, group] of groups) {
    if (group.space === 'modality') continue;
    const version = versionOfGroup(group);
    const key = keyIn(group.space, familyKey(version));
    const root = bearers.get(key);
    if (!isVersion(version) && root !== number) continue;
    shownName.set(key, version.family);
    const known = members.get(key);
    if (known) known.push(number);
    else members.set(key, [number]);
  }
  const families = new Map<number, string>();
  for (const [key, numbers] of members) {
    const root = bearers.get(key);
    const all = new Set(root === undefined ? numbers : [root, ...numbers]);
    if (all.size < 2) continue;
    const name = (root === undefined ? undefined : ids.get(root)) ?? slugOf(shownName.get(key) ?? '');
    for (const number of all) families.set(number, name);
  }
  return families;
}
