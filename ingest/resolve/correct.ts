import type { EntityId } from '../../vocabulary/ids.ts';
import type { EntityType } from '../../vocabulary/kinds.ts';
import type { Correction } from './resolved-graph.ts';

/** What corrections make of the groups. */
export interface Corrected {
  /** The group into which a group goes; −1 where it is hidden. */
  groupOf: (group: number) => number;
  names: Map<number, string>;
  types: Map<number, EntityType>;
}

/**
 * Applies a person's words, in the order in which they were given; a later word on the same entity wins. Ids are those
 * that resolution alone would give. A correction of an entity that no paper mentions waits: it does nothing now.
 */
export function applyCorrections(corrections: Correction[], ids: Map<number, EntityId>): Corrected {
  const groupWith = new Map([...ids].map(([group, id]) => [id, group]));
  const into = new Map<number, number>();
  const hidden = new Set<number>();
  const names = new Map<number, string>();
  const types = new Map<number, EntityType>();
  const follow = (group: number): number => {
    let at = group;
    for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next;
    return at;
  };

  for (const correction of corrections) {
    if (correction.kind === 'merge') {
      const from = groupWith.get(correction.from);
      const target = groupWith.get(correction.into);
      if (from === undefined || target === undefined) continue;
      const [source, end] = [follow(from), follow(target)];
      if (source !== end) into.set(source, end);
      continue;
    }
    const named = groupWith.get(correction.entity);
    if (named === undefined) continue;
    const group = follow(named);
    if (correction.kind === 'rename') names.set(group, correction.name);
    else if (correction.kind === 'retype') types.set(group, correction.type);
    else hidden.add(group);
  }
  return {
    groupOf: (group) => {
      if (group < 0) return group;
      const end = follow(group);
      return hidden.has(end) ? -1 : end;
    },
    names,
    types,
  };
}
