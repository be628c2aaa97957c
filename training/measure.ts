import { predictedGraph } from '../ingest/predicted-graph.ts';
import { type ReadingParts, readWith } from '../ingest/read-with.ts';
import { score } from '../ingest/score/index.ts';
import { tokenise } from '../ingest/text/tokenise.ts';
import type { Counts } from './bootstrap.ts';
import type { GoldPaper } from './gold-papers.ts';
import { scoreMentions } from './score-mentions.ts';

/** What is right, wrong and missed in each paper, by the scorer's keys and `mention:typed`, `mention:untyped`. */
export type Measured = Map<string, Map<string, Counts>>;

/** Reads the papers by those parts and holds what is found against what annotators found. */
export async function measure(papers: GoldPaper[], parts: ReadingParts): Promise<Measured> {
  const measured: Measured = new Map();
  for (const { document, gold } of papers) {
    const extract = await readWith(document, parts);
    const { rows } = score(new Map([[document.id, gold]]), new Map([[document.id, predictedGraph(document, extract)]]));
    const { typed, untyped } = scoreMentions(tokenise(document), gold, extract);
    measured.set(
      document.id,
      new Map<string, Counts>([...rows, ['mention:typed', typed], ['mention:untyped', untyped]]),
    );
  }
  return measured;
}

const nothing: Counts = { tp: 0, fp: 0, fn: 0 };

/** One key over some papers, paper by paper. */
export const countsOf = (measured: Measured, papers: GoldPaper[], key: string): Counts[] =>
  papers.map(({ document }) => measured.get(document.id)?.get(key) ?? nothing);
