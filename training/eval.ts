// npm run eval [-- --write]: the development tables of both grades and of what they are made of; with --write they go
// to training/FIGURES.md too.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadTagger } from '../ingest/tagger/load-tagger.ts';
import type { Tagger, TaggerReading } from '../ingest/tagger/reading.ts';
import { errorKinds, errorTable } from './error-kinds.ts';
import { figuresPage } from './figures-page.ts';
import { GoldMissingError, type GoldPaper, type GoldSet, goldPapers } from './gold-papers.ts';
import { measure } from './measure.ts';
import { systems } from './systems.ts';
import { keyTable, systemTable } from './tables.ts';

/** Runs the network once over the same sentences of a text, whoever asks. */
function readOnce(tagger: Tagger): Pick<Tagger, 'read'> {
  const known = new Map<string, Promise<TaggerReading>>();
  return {
    read(text, sentences) {
      const key = JSON.stringify([text.text, sentences && [...sentences]]);
      const reading = known.get(key) ?? tagger.read(text, sentences);
      known.set(key, reading);
      return reading;
    },
  };
}

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

function orEnd(name: GoldSet): GoldPaper[] {
  try {
    return goldPapers(name);
  } catch (error) {
    if (!(error instanceof GoldMissingError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

const train = orEnd('train');
const [seed, venues] = [orEnd('dev-seed'), orEnd('dev-venues')];
const papers = [...seed, ...venues];
const sets: [string, GoldPaper[]][] = [
  ['dev-seed', seed],
  ['dev-venues', venues],
  ['both', papers],
];

const lines: string[] = [];
const say = (line = ''): void => {
  console.log(line);
  lines.push(line);
};

const loaded = await loadTagger();
if (loaded.tagger === null) say(`nothing of the accurate grade: ${loaded.reason}`);
const grades = new Set(['accurate', 'fast']);
const measured = [];
const errors = [];
for (const { name, parts } of systems(train, loaded.tagger && readOnce(loaded.tagger))) {
  measured.push({ name, measured: await measure(papers, parts) });
  if (grades.has(name)) errors.push({ name, errors: await errorKinds(papers, parts) });
}

for (const { name, measured: one } of measured.filter(({ name }) => grades.has(name))) {
  for (const [set, some] of sets) {
    say(`${name}, ${set}: ${some.length} papers`);
    for (const line of keyTable(one, some)) say(line);
    say();
  }
}
for (const [set, some] of sets) {
  say(`F1 of each way of reading, ${set}: ${some.length} papers`);
  for (const line of systemTable(measured, some)) say(line);
  say();
}
say(`errors by kind, both: ${papers.length} papers`);
for (const line of errorTable(errors)) say(line);
if (values.write) {
  writeFileSync('training/FIGURES.md', figuresPage(lines, loaded.tagger?.runtime ?? 'no neural network'));
  console.log('written to training/FIGURES.md');
}
