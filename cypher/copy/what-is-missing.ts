import type { Entity } from '../../vocabulary/graph.ts';
import type { PaperId } from '../../vocabulary/ids.ts';
import type { GraphStore } from '../graph-store.ts';
import { isWhole } from '../queries/is-whole.ts';
import { storedEntities } from '../queries/stored-entities.ts';
import { storedMarks } from '../queries/stored-marks.ts';
import { storedSources } from '../queries/stored-sources.ts';
import { analysisDigest } from './digest.ts';
import { readAnalysis, type StoredAnalysis } from './read-analysis.ts';

/** What one store lacks to be a copy of another. */
export interface Missing {
  /** Ids of all papers of the source, in its own order. */
  papers: PaperId[];
  /** Those of them that the target lacks. */
  missingPapers: Set<PaperId>;
  missingEntities: Entity[];
  missingSources: { name: string; readAt: string }[];
  /** Whether the source's last ingest came to its end, and so the copy of it. */
  wholeBy: string;
  /** Null where the source was never analysed, or the target has the same analysis. */
  missingAnalysis: StoredAnalysis | null;
}

/** How a target stands to what is to be copied into it. */
export type Comparison = { kind: 'other'; example: string } | ({ kind: 'part' } & Missing);

/**
 * Tells what a target lacks. One that holds nothing, or only what the source holds too (an interrupted copy), is a
 * part of the source; one that holds anything else is another graph.
 */
export async function whatIsMissing(from: GraphStore, to: GraphStore): Promise<Comparison> {
  const papers = await from.read(storedMarks, {});
  const marksOf = (rows: typeof papers) => new Map(rows.map(({ id, ...mark }) => [id, textOf(mark)]));
  const paperMarks = without(marksOf(papers), marksOf(await to.read(storedMarks, {})));
  if (paperMarks.other !== undefined) return { kind: 'other', example: `the paper ${paperMarks.other}` };

  const entities = new Map((await from.read(storedEntities, {})).map((entity) => [entity.id, entity]));
  const entityMarks = without(
    new Map([...entities].map(([id, entity]) => [id, textOf(entity)])),
    new Map((await to.read(storedEntities, {})).map((entity) => [entity.id, textOf(entity)])),
  );
  if (entityMarks.other !== undefined) return { kind: 'other', example: `the entity ${entityMarks.other}` };

  const sources = await from.read(storedSources, {});
  const sourceMarks = without(
    new Map(sources.map(({ name, readAt }) => [name, readAt])),
    new Map((await to.read(storedSources, {})).map(({ name, readAt }) => [name, readAt])),
  );
  if (sourceMarks.other !== undefined) return { kind: 'other', example: `the source ${sourceMarks.other}` };

  const analysis = await readAnalysis(from);
  const inTarget = await readAnalysis(to);
  const isAnalysed = analysisDigest(analysis) === analysisDigest(inTarget);
  if (inTarget !== null && !isAnalysed) return { kind: 'other', example: 'an analysis of its own' };

  return {
    kind: 'part',
    papers: papers.map(({ id }) => id),
    missingPapers: paperMarks.missing,
    missingEntities: [...entities.values()].filter(({ id }) => entityMarks.missing.has(id)),
    missingSources: sources.filter(({ name }) => sourceMarks.missing.has(name)),
    wholeBy: (await from.read(isWhole, {}))[0]?.wholeBy ?? '',
    missingAnalysis: isAnalysed ? null : analysis,
  };
}

/** Keys that the second lacks, and one that the first lacks or holds otherwise. */
function without<Key>(
  all: ReadonlyMap<Key, string>,
  some: ReadonlyMap<Key, string>,
): { missing: Set<Key>; other?: Key } {
  for (const [key, mark] of some) if (all.get(key) !== mark) return { missing: new Set(), other: key };
  return { missing: new Set([...all.keys()].filter((key) => !some.has(key))) };
}

const textOf = (row: object): string => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
