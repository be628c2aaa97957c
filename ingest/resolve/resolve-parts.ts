import type { Document } from '../../vocabulary/document.ts';
import type { Entity } from '../../vocabulary/graph.ts';
import type { PaperId } from '../../vocabulary/ids.ts';
import type { EntityType } from '../../vocabulary/kinds.ts';
import type { NameParts } from './name-parts.ts';
import { byText } from './order.ts';
import { resolveNames } from './resolve-names.ts';
import type { NamingPaper } from './resolved-graph.ts';

/** A paper's names, kept at hand; its abstract only while it is there anyway. */
export type KeptPaper = Pick<NamingPaper, 'extract'> & {
  document: Pick<NamingPaper['document'], 'id' | 'title' | 'year'> & { abstract?: Document['abstract'] };
};

/** What a local entity is. */
export interface NamedOne {
  entity: Entity | null;
  type: EntityType;
}

/** What resolution makes of some parts. */
export interface ResolvedParts {
  entities: Entity[];
  /** Of each paper that names something in these parts: what it is, at its place in the extract. */
  named: Map<PaperId, NamedOne[]>;
  /** Parts that are a kind of data and nothing else; thousands of papers each, for which `named` has no room. */
  modalities: Map<number, Entity>;
}

/** The abstracts of papers, asked for those few of which several introduce one name. */
export type AbstractsOf = (ids: PaperId[]) => Promise<ReadonlyMap<PaperId, string>>;

export interface PartsInput {
  parts: NameParts;
  papers: ReadonlyMap<PaperId, KeptPaper>;
  abstractsOf: AbstractsOf;
}

/** The paper with what it names in these parts alone, and the places of that in its extract. */
function restrict({ document, extract }: KeptPaper, isIn: (name: string) => boolean) {
  const places = extract.entities.flatMap(({ name }, place) => (isIn(name) ? [place] : []));
  const entities = places.flatMap((place) => extract.entities[place] ?? []);
  const claims = extract.claims.flatMap(({ type, target }) => {
    const kept = type === 'INTRODUCES' ? places.indexOf(target) : -1;
    return kept < 0 ? [] : [{ type, target: kept }];
  });
  return { document, places, extract: { entities, claims } };
}

/** Which of the papers introduce a name in a part in which another does, too: their texts tell whether it is one thing. */
function introducingTogether(papers: ReturnType<typeof restrict>[], parts: NameParts): PaperId[] {
  const introducing = new Map<number, Set<PaperId>>();
  for (const { document, extract } of papers) {
    for (const { target } of extract.claims) {
      const part = parts.partOf(extract.entities[target]?.name ?? '');
      introducing.set(part, (introducing.get(part) ?? new Set()).add(document.id));
    }
  }
  return [...introducing.values()].filter(({ size }) => size > 1).flatMap((ids) => [...ids]);
}

/** The entity of a part in which all papers name the same kind of data: that of any of them, but for its counts. */
function plainModality(part: number, { parts, papers }: PartsInput): Entity | null {
  let first: Entity | undefined;
  let count = 0;
  const years: number[] = [];
  for (const id of parts.papersIn(part)) {
    const paper = papers.get(id);
    if (paper === undefined) continue;
    const local = paper.extract.entities.filter(({ name }) => parts.partOf(name) === part);
    if (local.length === 0) continue;
    if (local.some((one) => one.type !== 'Modality' || one.aliases.length > 0 || one.longForm !== undefined))
      return null;
    first ??= resolveNames([
      { document: { ...paper.document, abstract: '' }, extract: { entities: local, claims: [] } },
    ]).entities[0];
    if (local.some(({ name }) => name !== first?.name)) return null;
    count++;
    if (paper.document.year !== undefined) years.push(paper.document.year);
  }
  if (first === undefined) return null;
  const { firstYear: _first, lastYear: _last, ...entity } = first;
  if (years.length === 0) return { ...entity, papers: count };
  const [firstYear, lastYear] = [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))];
  return { ...entity, papers: count, firstYear, lastYear };
}

/** Resolves some parts of the names of papers, the others left aside. */
export async function resolveParts(wanted: Iterable<number>, input: PartsInput): Promise<ResolvedParts> {
  const { parts, papers, abstractsOf } = input;
  const modalities = new Map<number, Entity>();
  const resolved = new Set<number>();
  const ids = new Set<PaperId>();
  for (const part of wanted) {
    const modality = plainModality(part, input);
    if (modality !== null) modalities.set(part, modality);
    else {
      resolved.add(part);
      for (const id of parts.papersIn(part)) ids.add(id);
    }
  }
  const restricted = [...ids].sort(byText).flatMap((id) => {
    const paper = papers.get(id);
    const part = paper && restrict(paper, (name) => resolved.has(parts.partOf(name)));
    return part === undefined || part.places.length === 0 ? [] : [part];
  });
  const together = new Set(introducingTogether(restricted, parts));
  const missing = restricted.flatMap(({ document: { id, abstract } }) =>
    abstract === undefined && together.has(id) ? [id] : [],
  );
  const abstracts = missing.length === 0 ? new Map<PaperId, string>() : await abstractsOf(missing);
  const names = resolveNames(
    restricted.map(({ document, extract }) => ({
      document: { ...document, abstract: document.abstract ?? abstracts.get(document.id) ?? '' },
      extract,
    })),
  );
  const named = new Map<PaperId, NamedOne[]>();
  restricted.forEach(({ document, places }, at) => {
    const list: NamedOne[] = [];
    places.forEach((place, index) => {
      const type = names.papers[at]?.types[index];
      if (type !== undefined) list[place] = { entity: names.papers[at]?.entities[index] ?? null, type };
    });
    named.set(document.id, list);
  });
  return { entities: [...names.entities, ...modalities.values()], named, modalities };
}
