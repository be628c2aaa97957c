import { nodeIdOfEntity, nodeIdOfPaper } from '../../vocabulary/ids.ts';
import type { AnalysisInput } from './analysis-input.ts';
import { compareText } from './compare-text.ts';
import { distinctive } from './distinctive.ts';
import type { Part } from './group.ts';
import { lengthenTerm } from './lengthen-term.ts';
import type { PaperTerms } from './paper-terms.ts';
import { saysTheSame } from './says-the-same.ts';

interface Candidate {
  name: string;
  /** Index of the thing. */
  thing: number;
  score: number;
  entity: boolean;
}

const separator = ' · ';
const partsPerName = 3;
/** A third part is left out where the name would grow beyond so many characters: it stands on a picture. */
const longestName = 56;
/** A pair of words tells more than a word; a named thing more than both. */
const pairBonus = 1.5;
const entityBonus = 1.6;
/** A single common word tells least; an abbreviation is as good as the words it stands for. */
const wordBonus = 0.7;

/** Texts looked at to tell what "nearly always" stands beside a term. */
const enoughTexts = 60;
/** Papers of each thing (term or entity) inside a group, counted at once for all groups of a level. */
interface Thing {
  name: string;
  papers: number;
  bonus: number;
  entity: boolean;
}

function thingsOf(input: AnalysisInput, terms: PaperTerms): { things: Thing[]; perPaper: number[][] } {
  const things: Thing[] = terms.names.map((name, index) => ({
    name,
    papers: terms.papers[index] ?? 0,
    bonus: /[ -]/.test(name) ? pairBonus : /\p{Lu}/u.test(name) ? 1 : wordBonus,
    entity: false,
  }));
  const perPaper = terms.vectors.map((vector) => Array.from(vector.terms));
  const entityIndex = new Map<string, number>();
  for (const { id, name } of input.entities) {
    entityIndex.set(id, things.length);
    things.push({ name, papers: 0, bonus: entityBonus, entity: true });
  }
  const paperIndex = new Map<string, number>(input.papers.map(({ id }, index) => [id, index]));
  for (const { paper, entity } of input.mentions) {
    const thing = entityIndex.get(entity);
    const list = perPaper[paperIndex.get(paper) ?? -1];
    if (thing === undefined || list === undefined || list.includes(thing)) continue;
    list.push(thing);
    const found = things[thing];
    if (found !== undefined) found.papers += 1;
  }
  return { things, perPaper };
}

function chooseParts(candidates: Candidate[], taken: Set<string>, textsWith: (thing: number) => string[]): string[] {
  const chosen: Candidate[] = [];
  const tryPart = (candidate: Candidate) => {
    const name = candidate.entity ? candidate.name : lengthenTerm(candidate.name, textsWith(candidate.thing));
    if (name === null) return;
    if (taken.has(name.toLowerCase()) || chosen.some((other) => saysTheSame(name, other.name))) return;
    const length = [...chosen.map((other) => other.name), name].join(separator).length;
    if (chosen.length >= 2 && length > longestName) return;
    chosen.push({ ...candidate, name });
  };
  const best = candidates[0]?.score ?? 0;
  for (const candidate of candidates) {
    if (candidate.entity && chosen.length === 0 && candidate.score > 0.4 * best) tryPart(candidate);
  }
  for (const candidate of candidates) {
    if (chosen.length === partsPerName) break;
    if (chosen.length > 1 && candidate.score < 0.3 * best) break;
    tryPart(candidate);
  }
  return chosen.sort((a, b) => b.score - a.score).map(({ name }) => name);
}

/**
 * A name for each group of nodes: two or three of the entities and terms that set its papers apart, most telling
 * first, such as "MIMIC-CXR · chest X-ray · report generation". Larger groups choose first; no part is used twice.
 */
export function nameGroups(groups: Part[], input: AnalysisInput, terms: PaperTerms): string[] {
  const { things, perPaper } = thingsOf(input, terms);
  const paperIndex = new Map<string, number>(input.papers.map(({ id }, index) => [nodeIdOfPaper(id), index]));
  const entityName = new Map<string, string>(input.entities.map(({ id, name }) => [nodeIdOfEntity(id), name]));
  const earlier = new Map(input.communities.map(({ id, name }) => [id, name]));
  const names = groups.map((group) => earlier.get(group.earlier ?? '') ?? '');
  const taken = new Set(names.flatMap((name) => name.toLowerCase().split(separator)));
  const order = groups.map((_, index) => index).filter((index) => names[index] === '');
  order.sort((a, b) => (groups[b]?.members.length ?? 0) - (groups[a]?.members.length ?? 0) || a - b);

  for (const index of order) {
    const members = groups[index]?.members ?? [];
    const papers = members.flatMap((node) => paperIndex.get(node) ?? []);
    const counts = new Map<number, number>();
    for (const paper of papers)
      for (const thing of perPaper[paper] ?? []) counts.set(thing, (counts.get(thing) ?? 0) + 1);
    const enough = Math.min(papers.length, Math.max(2, 0.05 * papers.length));
    const candidates = [...counts]
      .flatMap(([at, inside]): Candidate[] => {
        const thing = things[at];
        if (thing === undefined || inside < enough) return [];
        const score = thing.bonus * distinctive(inside, papers.length, thing.papers, input.papers.length);
        return score > 0 ? [{ name: thing.name, thing: at, score, entity: thing.entity }] : [];
      })
      .sort((a, b) => b.score - a.score || compareText(a.name, b.name))
      .slice(0, 60);
    const textsWith = (thing: number) =>
      papers
        .filter((paper) => perPaper[paper]?.includes(thing))
        .slice(0, enoughTexts)
        .map((paper) => `${input.papers[paper]?.title}\n${input.papers[paper]?.abstract}`);
    const parts = chooseParts(candidates, taken, textsWith);
    if (parts.length === 0) parts.push(...members.flatMap((node) => entityName.get(node) ?? []).slice(0, partsPerName));
    for (const part of parts) taken.add(part.toLowerCase());
    names[index] = parts.length === 0 ? 'ungrouped' : parts.join(separator);
  }
  return names;
}
