import type { Entity } from '../../vocabulary/graph.ts';
import type { EntityId } from '../../vocabulary/ids.ts';
import { assignIds } from './assign-ids.ts';
import type { Corrected } from './correct.ts';
import { applyCorrections } from './correct.ts';
import type { Group } from './describe.ts';
import { describeGroups, mostFrequent, typeOf } from './describe.ts';
import { findFamilies } from './families.ts';
import { Forms } from './forms.ts';
import { readLocalEntities } from './local-entities.ts';
import { nameSpaceOf } from './name-space.ts';
import { hasBrokenBracket, isGenericMention, noiseReason } from './noise.ts';
import { normalForm } from './normal-form.ts';
import { byText } from './order.ts';
import type { Correction, NamedPaper, NamingPaper } from './resolved-graph.ts';
import { settleSpaces } from './settle-spaces.ts';
import { uniteEntities } from './unite.ts';

/** The number of no group: what is left out. */
const hidden = -1;

/** In which groups a spelling is a name, by space and normal form: tells a true alias from another thing's name. */
function namesInUse(groups: Map<number, Group>): Map<string, Set<number>> {
  const owners = new Map<string, Set<number>>();
  for (const [number, group] of groups) {
    for (const name of group.names.keys()) {
      const key = `${group.space} ${normalForm(name, group.space)}`;
      const known = owners.get(key);
      if (known) known.add(number);
      else owners.set(key, new Set([number]));
    }
  }
  return owners;
}

function entityOf(
  number: number,
  group: Group,
  id: EntityId,
  family: string | undefined,
  corrected: Corrected,
  inUse: Map<string, Set<number>>,
) {
  const name = corrected.names.get(number) ?? mostFrequent(group.names);
  const isAlias = (spelling: string): boolean => {
    const owners = inUse.get(`${group.space} ${normalForm(spelling, group.space)}`);
    if (spelling === name || hasBrokenBracket(spelling)) return false;
    return owners === undefined || owners.has(number);
  };
  const aliases = new Set([...group.names.keys(), ...group.aliases].filter(isAlias));
  const years = group.years;
  const entity: Entity = {
    id,
    type: corrected.types.get(number) ?? typeOf(group),
    name,
    aliases: [...aliases].sort(byText),
    papers: group.papers,
    ...(family === undefined ? {} : { family }),
    ...(years.length === 0
      ? {}
      : { firstYear: years.reduce((a, b) => Math.min(a, b)), lastYear: years.reduce((a, b) => Math.max(a, b)) }),
  };
  return entity;
}

/** Groups of all names but those that are none. */
function groupNames(papers: NamingPaper[]): { groupOf: number[][]; groups: Map<number, Group> } {
  const forms = new Forms();
  const locals = readLocalEntities(papers, forms);
  const united = uniteEntities(papers, locals, forms).map((list, at) =>
    list.map((number, index) => {
      const entity = papers[at]?.extract.entities[index];
      return entity && isGenericMention(entity, locals[at]?.[index]?.introduced ?? false) ? hidden : number;
    }),
  );
  const groups = describeGroups(papers, united);
  for (const [number, group] of groups) if (noiseReason(group) !== undefined) groups.delete(number);
  return { groupOf: united.map((list) => list.map((number) => (groups.has(number) ? number : hidden))), groups };
}

/** Entities, sorted by id, and what each paper's names are, in the order of the papers. */
export interface ResolvedNames {
  entities: Entity[];
  papers: NamedPaper[];
}

/**
 * Which local entities of papers are one, and what it is called. A function of the set of papers and the corrections;
 * linear in the size of the input.
 *
 * @param papers sorted by id.
 */
export function resolveNames(papers: NamingPaper[], corrections: Correction[] = []): ResolvedNames {
  const settled = settleSpaces(papers);
  const found = groupNames(settled);
  const ids = assignIds(found.groups);

  const corrected = applyCorrections(corrections, ids);
  const isCorrected = corrections.length > 0;
  const groupOf = isCorrected ? found.groupOf.map((list) => list.map(corrected.groupOf)) : found.groupOf;
  const groups = isCorrected ? describeGroups(settled, groupOf) : found.groups;
  const families = findFamilies(groups, ids);
  const inUse = namesInUse(groups);
  const entities = new Map<number, Entity>();
  for (const [number, group] of groups) {
    const id = ids.get(number);
    if (id === undefined) throw new Error(`group ${number} has no id`);
    const type = corrected.types.get(number);
    const space = type ? nameSpaceOf(type) : (found.groups.get(number)?.space ?? group.space);
    entities.set(number, entityOf(number, { ...group, space }, id, families.get(number), corrected, inUse));
  }
  return {
    entities: [...entities.values()].sort((a, b) => byText(a.id, b.id)),
    papers: settled.map((paper, at) => ({
      entities: (groupOf[at] ?? []).map((number) => entities.get(number) ?? null),
      types: paper.extract.entities.map(({ type }) => type),
    })),
  };
}
