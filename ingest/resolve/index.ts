import type { Entity } from '../../vocabulary/graph.ts';
import type { EntityId } from '../../vocabulary/ids.ts';
import { assignIds } from './assign-ids.ts';
import type { Corrected } from './correct.ts';
import { applyCorrections } from './correct.ts';
import type { Group } from './describe.ts';
import { describeGroups, mostFrequent, typeOf } from './describe.ts';
import { Forms } from './forms.ts';
import { readLocalEntities } from './local-entities.ts';
import { nameSpaceOf } from './name-space.ts';
import { normalForm } from './normal-form.ts';
import { byText } from './order.ts';
import { resolvePaper } from './resolve-paper.ts';
import type { Correction, ReadPaper, ResolvedGraph } from './resolved-graph.ts';
import { uniteEntities } from './unite.ts';

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

function entityOf(number: number, group: Group, id: EntityId, corrected: Corrected, inUse: Map<string, Set<number>>) {
  const name = corrected.names.get(number) ?? mostFrequent(group.names);
  const isAlias = (spelling: string): boolean => {
    const owners = inUse.get(`${group.space} ${normalForm(spelling, group.space)}`);
    return spelling !== name && (owners === undefined || owners.has(number));
  };
  const aliases = new Set([...group.names.keys(), ...group.aliases].filter(isAlias));
  const years = group.years;
  const entity: Entity = {
    id,
    type: corrected.types.get(number) ?? typeOf(group),
    name,
    aliases: [...aliases].sort(byText),
    papers: group.papers,
    ...(years.length === 0
      ? {}
      : { firstYear: years.reduce((a, b) => Math.min(a, b)), lastYear: years.reduce((a, b) => Math.max(a, b)) }),
  };
  return entity;
}

/**
 * Names across papers: which local entities are one thing, what it is called, and what each paper says in those terms.
 * A function of the set of papers and the corrections; linear in the size of the input.
 */
export function resolve(papers: ReadPaper[], corrections: Correction[] = []): ResolvedGraph {
  const sorted = [...papers].sort((a, b) => byText(a.document.id, b.document.id));
  const forms = new Forms();
  const united = uniteEntities(readLocalEntities(sorted, forms), forms);
  const foundGroups = describeGroups(sorted, united);
  const ids = assignIds(foundGroups);

  const corrected = applyCorrections(corrections, ids);
  const groups = corrections.length === 0 ? united : united.map((list) => list.map(corrected.groupOf));
  const described = corrections.length === 0 ? foundGroups : describeGroups(sorted, groups);
  const inUse = namesInUse(described);
  const entities = new Map<number, Entity>();
  for (const [number, group] of described) {
    const id = ids.get(number);
    if (id === undefined) throw new Error(`group ${number} has no id`);
    const space = foundGroups.get(number)?.space ?? group.space;
    const type = corrected.types.get(number);
    entities.set(number, entityOf(number, { ...group, space: type ? nameSpaceOf(type) : space }, id, corrected, inUse));
  }
  return {
    entities: [...entities.values()].sort((a, b) => byText(a.id, b.id)),
    papers: sorted.map((paper, at) => resolvePaper(paper, groups[at] ?? [], entities)),
  };
}
