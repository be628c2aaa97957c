import { contentHash } from '../content-hash.ts';
import type { GraphStore } from '../graph-store.ts';
import { CopyDiffers } from './copy-errors.ts';
import { analysisDigest } from './digest.ts';
import { readAnalysis } from './read-analysis.ts';
import { readPapers } from './read-papers.ts';
import type { Missing } from './what-is-missing.ts';

export interface CopyOptions {
  /** How many of the papers are there. */
  onProgress?(done: number, total: number): void;
  /** Stops between two transactions; copying again completes what is there. */
  signal?: AbortSignal;
}

/** Entities written in one transaction. */
const entitiesPerWrite = 5_000;

/**
 * Writes what a target lacks (see whatIsMissing) and holds the two graphs against each other. Entities come first, as
 * papers speak of them; each paper comes whole, in one transaction; the analysis comes last, in one.
 * @returns the content hash, of both.
 * @throws CopyDiffers when they are not equal, as the source was written to meanwhile.
 */
export async function copyGraph(
  from: GraphStore,
  to: GraphStore,
  missing: Missing,
  { onProgress, signal }: CopyOptions = {},
): Promise<string> {
  const { papers, missingPapers, missingEntities, missingSources, missingAnalysis, wholeBy } = missing;
  for (let start = 0; start < missingEntities.length; start += entitiesPerWrite) {
    signal?.throwIfAborted();
    const putEntities = missingEntities.slice(start, start + entitiesPerWrite);
    await to.write({ removePapers: [], putEntities, putPapers: [], removeEntities: [] });
  }
  let done = papers.length - missingPapers.size;
  onProgress?.(done, papers.length);
  for await (const putPapers of readPapers(from, papers, (id) => missingPapers.has(id))) {
    signal?.throwIfAborted();
    await to.write({ removePapers: [], putEntities: [], putPapers, removeEntities: [] });
    done += putPapers.length;
    onProgress?.(done, papers.length);
  }
  await to.write({ removePapers: [], putEntities: [], putPapers: [], removeEntities: [], wholeBy });
  for (const { name, readAt } of missingSources) await to.noteSource(name, readAt);
  signal?.throwIfAborted();
  if (missingAnalysis !== null) await to.writeAnalysis(missingAnalysis.analysis, missingAnalysis.content);
  return sameHash(from, to);
}

async function sameHash(from: GraphStore, to: GraphStore): Promise<string> {
  const hash = await contentHash(from);
  const copied = await contentHash(to);
  const isAlike =
    hash === copied && analysisDigest(await readAnalysis(from)) === analysisDigest(await readAnalysis(to));
  if (isAlike) return hash;
  throw new CopyDiffers(
    `${to.location} does not hold the same graph as ${from.location} (content hashes ${copied.slice(0, 12)} and ` +
      `${hash.slice(0, 12)}): one of them was written to meanwhile. Run the command again when nobody writes.`,
  );
}
