import type { EntityType } from '../../vocabulary/kinds.ts';
import { otherSpellings } from './forms.ts';
import type { NameSpace } from './name-space.ts';
import { nameSpaceOf } from './name-space.ts';
import { byText } from './order.ts';
import type { LocalName, NamingPaper } from './resolved-graph.ts';

/** A group of local entities that are one, as the papers describe it. */
export interface Group {
  space: NameSpace;
  /** Votes for each spelling of the name, one per local entity. */
  names: Map<string, number>;
  aliases: Set<string>;
  /** What papers spell the name out as. */
  longForms: Set<string>;
  /** How many papers introduce it, and whether the title of one of them begins with its name and a colon. */
  introducers: number;
  titled: boolean;
  /** Papers that give it each type. */
  roles: Map<EntityType, number>;
  papers: number;
  years: number[];
  /** The first paper, by id, that introduces it, or else that mentions it. */
  origin: string;
}

const add = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** The key with the highest count, on a tie the alphabetically first. */
export const mostFrequent = (counts: Map<string, number>): string =>
  [...counts].sort(([a, x], [b, y]) => y - x || byText(a, b))[0]?.[0] ?? '';

/**
 * The type that one paper gives an entity for which it has several local ones: that of the most spans.
 */
export function roleIn(entities: Pick<LocalName, 'type' | 'spans'>[], indexes: number[]): EntityType {
  const spans = new Map<EntityType, number>();
  for (const index of indexes) {
    const entity = entities[index];
    if (entity) spans.set(entity.type, (spans.get(entity.type) ?? 0) + entity.spans.length);
  }
  const [best] = [...spans].sort(([a, x], [b, y]) => y - x || byText(b, a));
  return best?.[0] ?? 'Dataset';
}

/** The local entities of one paper by group, groups in order of first mention in the extract. */
export function byGroup<Group>(groupOf: Group[]): Map<Group, number[]> {
  const indexes = new Map<Group, number[]>();
  groupOf.forEach((group, index) => {
    const known = indexes.get(group);
    if (known) known.push(index);
    else indexes.set(group, [index]);
  });
  return indexes;
}

/** Gathers what all papers (sorted by id) say about each group. A negative group number stands for "hidden". */
export function describeGroups(papers: NamingPaper[], groups: number[][]): Map<number, Group> {
  const described = new Map<number, Group>();
  papers.forEach((paper, at) => {
    const introduced = new Set(
      paper.extract.claims.filter((claim) => claim.type === 'INTRODUCES').map((claim) => claim.target),
    );
    for (const [number, indexes] of byGroup(groups[at] ?? [])) {
      if (number < 0) continue;
      const role = roleIn(paper.extract.entities, indexes);
      const group: Group = described.get(number) ?? {
        space: nameSpaceOf(role),
        names: new Map(),
        aliases: new Set(),
        longForms: new Set(),
        introducers: 0,
        titled: false,
        roles: new Map(),
        papers: 0,
        years: [],
        origin: paper.document.id,
      };
      described.set(number, group);
      group.papers++;
      add(group.roles, role);
      if (paper.document.year !== undefined) group.years.push(paper.document.year);
      for (const index of indexes) {
        const entity = paper.extract.entities[index];
        if (entity === undefined) continue;
        add(group.names, entity.name);
        if (entity.longForm !== undefined) group.longForms.add(entity.longForm);
        for (const spelling of otherSpellings(entity)) group.aliases.add(spelling);
      }
      const own = indexes.filter((index) => introduced.has(index));
      if (own.length === 0) continue;
      if (group.introducers === 0) group.origin = paper.document.id;
      group.introducers++;
      group.titled ||= own.some((index) => paper.document.title.startsWith(`${paper.extract.entities[index]?.name}:`));
    }
  });
  return described;
}

/** Dataset or Benchmark by the majority of papers, Dataset on a tie; the other spaces hold one type each. */
export function typeOf(group: Group): EntityType {
  if (group.space === 'model') return 'Model';
  if (group.space === 'modality') return 'Modality';
  return (group.roles.get('Benchmark') ?? 0) > (group.roles.get('Dataset') ?? 0) ? 'Benchmark' : 'Dataset';
}
