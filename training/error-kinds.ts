import { findCandidates } from '../ingest/detect/candidates.ts';
import { findKinds } from '../ingest/detect/find-modalities.ts';
import { gatherNames } from '../ingest/detect/gather-names.ts';
import { nameKey } from '../ingest/detect/name-key.ts';
import { tellingSentences } from '../ingest/detect/telling-sentences.ts';
import type { Lexicon } from '../ingest/lexicon/lexicon.ts';
import { predictedGraph } from '../ingest/predicted-graph.ts';
import { type ReadingParts, readWith } from '../ingest/read-with.ts';
import { align, type End, endFinder, type ScoredEntity, scoredEntities } from '../ingest/score/align.ts';
import { normalName } from '../ingest/score/normal-name.ts';
import { tokenise } from '../ingest/text/tokenise.ts';
import type { GoldPaper } from './gold-papers.ts';

const isName = ({ type }: ScoredEntity): boolean => type !== 'Modality';
const shares = (one: ScoredEntity, other: ScoredEntity): boolean =>
  [...one.forms].some((form) => other.forms.has(form));

const shortestPart = 3;
/** One name holds the other: "Mask R-CNN" and "Cascaded Mask R-CNN". */
const overlaps = (one: ScoredEntity, other: ScoredEntity): boolean =>
  [...one.forms].some((a) =>
    [...other.forms].some(
      (b) => (a.length >= shortestPart && b.includes(a)) || (b.length >= shortestPart && a.includes(b)),
    ),
  );

interface Reading {
  gold: ScoredEntity[];
  given: ScoredEntity[];
  /** Normal forms of everything that was asked about. */
  candidates: Set<string>;
  /** Kinds of data for which the text has words. */
  worded: Set<string>;
  /** Positions of what the extractor takes for the paper's own. */
  own: Set<End | null>;
  lexicon: Lexicon;
}

function missed(entity: ScoredEntity, { given, candidates, worded }: Reading): string {
  if (!isName(entity)) return worded.has(entity.name) ? 'rejected' : 'no words for it found';
  if (given.some((other) => isName(other) && shares(entity, other))) return 'taken for another type';
  const isAsked = [...entity.forms].some((form) => candidates.has(form));
  if (!isAsked && given.some((other) => isName(other) && overlaps(entity, other))) return 'other bounds';
  return isAsked ? 'rejected' : 'no candidate';
}

function spurious(entity: ScoredEntity, at: number, { gold, own, lexicon }: Reading): string {
  if (!isName(entity)) return 'words of no kind that the work handles';
  if (gold.some((other) => isName(other) && shares(entity, other))) return 'taken for another type, or named twice';
  if (gold.some((other) => isName(other) && overlaps(entity, other))) return 'part or version of an annotated name';
  if (own.has(at)) return 'taken for own: part, task, metric or class';
  return lexicon.known(nameKey(entity.name)) === undefined
    ? "another's task, metric, class or place"
    : 'well-known name, not annotated';
}

/** The kinds of error in one paper, once for each error. */
async function errorsIn({ document, gold: graph }: GoldPaper, parts: ReadingParts): Promise<string[]> {
  const text = tokenise(document);
  const predicted = predictedGraph(document, await readWith(document, parts));
  const [candidates, kinds] = [findCandidates(text, parts.lexicon), findKinds(text)];
  const tagged = (await parts.tagger?.read(text, tellingSentences(text, candidates, kinds))) ?? null;
  const { groups } = gatherNames(text, candidates, tagged);
  const [gold, given] = [scoredEntities(graph, false), scoredEntities(predicted, false)];
  const [goldEnd, givenEnd] = [endFinder(gold), endFinder(given)];
  const pairs = align(gold, given);
  const back = new Map([...pairs].map(([wanted, at]) => [at, wanted]));
  const own = new Set(
    predicted.relations.filter(({ type }) => type === 'INTRODUCES').map(({ target }) => givenEnd(target)),
  );
  const reading: Reading = {
    gold,
    given,
    candidates: new Set(groups.flatMap(({ mentions }) => mentions.map(({ surface }) => normalName(surface)))),
    worded: new Set(kinds.map(({ modality }) => modality)),
    own,
    lexicon: parts.lexicon,
  };
  const sort = (entity: ScoredEntity): string => (isName(entity) ? 'name' : 'modality');
  const told: string[] = [];
  gold.forEach((entity, at) => {
    if (!pairs.has(at)) told.push(`missed ${sort(entity)}: ${missed(entity, reading)}`);
  });
  given.forEach((entity, at) => {
    if (!back.has(at)) told.push(`spurious ${sort(entity)}: ${spurious(entity, at, reading)}`);
  });
  const key = (type: string, source: unknown, target: unknown): string => JSON.stringify([type, source, target]);
  const asGold = (end: End | null): unknown => (end === 'PAPER' || end === null ? end : (back.get(end) ?? `- ${end}`));
  const wanted = new Set(
    graph.relations.map(({ type, source, target }) => key(type, goldEnd(source), goldEnd(target))),
  );
  const found = new Set(
    predicted.relations.map(({ type, source, target }) =>
      key(type, asGold(givenEnd(source)), asGold(givenEnd(target))),
    ),
  );
  const of = (end: End | null, has: Map<number, number>, entities: ScoredEntity[]): string | undefined => {
    const entity = typeof end === 'number' && !has.has(end) ? entities[end] : undefined;
    return entity && (isName(entity) ? 'name or type' : 'kind of data');
  };
  for (const { type, source, target } of graph.relations) {
    const [from, to] = [goldEnd(source), goldEnd(target)];
    if (!counted.has(type) || found.has(key(type, from, to))) continue;
    told.push(`missed ${type}: ${of(from, pairs, gold) ?? of(to, pairs, gold) ?? 'both ends found, not claimed'}`);
  }
  for (const { type, source, target } of predicted.relations) {
    const [from, to] = [givenEnd(source), givenEnd(target)];
    if (!counted.has(type) || wanted.has(key(type, asGold(from), asGold(to)))) continue;
    told.push(`spurious ${type}: ${of(from, back, given) ?? of(to, back, given) ?? 'both ends right, not stated'}`);
  }
  return told;
}

/** Claims whose errors are told apart; of the others there are too few. */
const counted = new Set<string>(['INTRODUCES', 'HAS_MODALITY']);

/** How many errors of each kind those parts make over the papers. */
export async function errorKinds(papers: GoldPaper[], parts: ReadingParts): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const paper of papers)
    for (const kind of await errorsIn(paper, parts)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** Kinds of error of several systems side by side. */
export function errorTable(systems: { name: string; errors: Map<string, number> }[]): string[] {
  const kinds = [...new Set(systems.flatMap(({ errors }) => [...errors.keys()]))].sort();
  const line = (kind: string, cells: string[]): string =>
    (kind.padEnd(64) + cells.map((cell) => cell.padStart(9)).join('')).trimEnd();
  return [
    line(
      '',
      systems.map(({ name }) => name),
    ),
    ...kinds.map((kind) =>
      line(
        kind,
        systems.map(({ errors }) => String(errors.get(kind) ?? 0)),
      ),
    ),
  ];
}
