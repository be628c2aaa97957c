import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLexicon } from '../ingest/lexicon/lexicon.ts';
import { type GoldPaper, goldPapers } from './gold-papers.ts';
import { learnNames } from './learn-names.ts';
import { type LearnedRelations, learnRelations } from './learn-relations.ts';
import { excerptRows, nameRows } from './name-rows.ts';
import { recordReadings, replayReadings } from './tagger-readings.ts';

/**
 * npm run train: grows all deciders anew, with the tagger's recorded answers.
 * npm run train -- --record FOLD0 FOLD1 FOLD2: asks the networks first and records what they answer.
 */
const [flag, ...folders] = process.argv.slice(2);

const write = (name: string, content: unknown): void =>
  writeFileSync(
    join('ingest/learn', `${name}.json`),
    `${JSON.stringify(content).replaceAll('{"feature":', '\n{"feature":')}\n`,
  );

const writeRelations = (grade: string, { modalities, claims }: LearnedRelations): void => {
  write(`modalities-${grade}`, modalities);
  write(`claims-${grade}`, claims);
};

const wantedIn = (papers: GoldPaper[]) => ({
  entities: papers.flatMap(({ gold }) => gold.entities.filter(({ type }) => type !== 'Modality')).length,
  introduced: papers.flatMap(({ gold }) => gold.relations.filter(({ type }) => type === 'INTRODUCES')).length,
});

const papers = goldPapers('train');
const lexicon = loadLexicon();
const fast = papers.flatMap((paper) => [...nameRows(paper, lexicon, null), ...excerptRows(paper, lexicon, null)]);
const fastNames = learnNames(fast, wantedIn(papers));
write('names-fast', fastNames);
writeRelations('fast', learnRelations(papers, fast, fastNames, lexicon, new Map()));

const readings = flag === '--record' ? await recordReadings(papers, folders) : replayReadings();
if (readings === null) {
  console.error('no answers of the tagger are recorded: the deciders of the accurate grade are left as they are');
} else {
  const read = papers.filter(({ document }) => readings.of.has(document.id));
  const accurate = read.flatMap((paper) => {
    const reading = readings.of.get(paper.document.id) ?? null;
    return [...nameRows(paper, lexicon, reading), ...excerptRows(paper, lexicon, reading)];
  });
  const accurateNames = learnNames(accurate, wantedIn(read));
  write('names-accurate', accurateNames);
  writeRelations('accurate', learnRelations(read, accurate, accurateNames, lexicon, readings.of));
  if (flag === '--record') readings.save();
}
