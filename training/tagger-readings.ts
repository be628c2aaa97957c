import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { findCandidates } from '../ingest/detect/candidates.ts';
import { findKinds } from '../ingest/detect/find-modalities.ts';
import { tellingSentences } from '../ingest/detect/telling-sentences.ts';
import { loadLexicon } from '../ingest/lexicon/lexicon.ts';
import { loadTagger } from '../ingest/tagger/load-tagger.ts';
import { tokenise } from '../ingest/text/tokenise.ts';
import type { GoldPaper } from './gold-papers.ts';
import { Answers, RecordedReading } from './recorded-reading.ts';

/** What the fold networks answered on the training papers; each paper was read by a network that has not seen it. */
export const recordFile = 'training/tagger-answers.json.gz';
const Recorded = z.record(z.string(), Answers);

/** The readings by paper, and what saves them. A paper without a network that has not seen it has none. */
export interface TaggerReadings {
  of: Map<string, RecordedReading>;
  save(): void;
}

/** The recorded answers; `null` where nothing has been recorded. */
export function replayReadings(): TaggerReadings | null {
  if (!existsSync(recordFile)) return null;
  const recorded = Recorded.parse(JSON.parse(gunzipSync(readFileSync(recordFile)).toString('utf8')));
  const of = new Map(Object.entries(recorded).map(([id, answers]) => [id, new RecordedReading(id, answers, null)]));
  return { of, save: () => undefined };
}

/**
 * Runs the networks. Paper i of the training papers is read by that of folder i modulo their number, which has not
 * seen it; `-` in place of a folder leaves its papers out.
 *
 * @throws Error where a folder holds no network.
 */
export async function recordReadings(papers: GoldPaper[], folders: string[]): Promise<TaggerReadings> {
  const of = new Map<string, RecordedReading>();
  const lexicon = loadLexicon();
  for (const [fold, weights] of folders.entries()) {
    if (weights === '-') continue;
    const loaded = await loadTagger({ weights });
    if (loaded.tagger === null) throw new Error(`${weights}: ${loaded.reason}`);
    for (const { document } of papers.filter((_, index) => index % folders.length === fold)) {
      const text = tokenise(document);
      const sentences = tellingSentences(text, findCandidates(text, lexicon), findKinds(text));
      const live = await loaded.tagger.read(text, sentences);
      of.set(document.id, new RecordedReading(document.id, null, live));
    }
  }
  const inOrder = papers.flatMap(({ document: { id } }) => {
    const reading = of.get(id);
    return reading === undefined ? [] : [[id, reading] as const];
  });
  const save = (): void => {
    const answers = Object.fromEntries(inOrder.map(([id, reading]) => [id, reading.answers]));
    writeFileSync(recordFile, gzipSync(JSON.stringify(answers), { level: 9 }));
  };
  return { of: new Map(inOrder), save };
}
