import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrapOptions } from './bootstrap.ts';
import { goldFolder } from './gold-papers.ts';
import { forestOptions } from './grow-forest.ts';
import { recordFile } from './tagger-readings.ts';

const corpusFile = '../shared/corpus/papers.jsonl';
const below = (folder: string, ending: RegExp): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => ending.test(name))
        .sort()
        .map((name) => join(folder, name))
    : [];

/** Name and SHA-256 of each file that the figures rest on. */
function hashLines(): string[] {
  const files = [
    ...below(goldFolder, /\.jsonl$/),
    corpusFile,
    recordFile,
    ...below('ingest/learn', /\.json$/),
    ...below('ingest/lexicon', /\.json$/),
    ...below('ingest/tagger/weights', /\.(?:onnx|bin|json|txt)$/).filter((file) => !file.includes('LICENSE')),
  ];
  return files
    .filter((file) => existsSync(file))
    .map((file) => `${createHash('sha256').update(readFileSync(file)).digest('hex')}  ${file}`);
}

/** training/FIGURES.md. @param runtime What computed the network. */
export const figuresPage = (tables: string[], runtime: string): string => `# What the readers reach

Written by \`npm run eval -- --write\`; recipe: [README.md](README.md). Network by ${runtime}.

Everything was trained on \`train\` alone. Both development sets were looked at while the rules were written and while
features, options and lexicon were chosen, so the figures here flatter: expect less on papers that nobody has seen. Scores
are those of \`ingest/score\`, document by document. Behind F1 stands the 95 % interval of ${bootstrapOptions.resamples} bootstrap resamples over
papers.

- **mention:typed**, **mention:untyped**: names where they stand in the text, start and end exact. Annotators noted forms, not
  places: all occurrences of the forms count, the longer first. A name written in pieces ("CIFAR-10/100") has the span of its
  own piece, which counts as wrong here.
- **without the lexicon**: no well-known name is told when reading; the deciders are those grown with it.
- **rules only**, **lexicon only**: votes and thresholds set by hand instead of deciders; names as what they are known for.
  Kinds of data by the rules' plain words in both. A lexicon claims nothing and tells nobody's own.
- **learned only**: forests grown anew without what rules vote or claim and without the lexicon. They choose among candidates
  that rules find; words for kinds of data are found by rules too. Thresholds of names are the grade's, not chosen anew; claims
  are learnt from the annotators' names.
- **errors by kind**: one name of another type counts as missed and as spurious, and takes its claims with it ("name or
  type"). A part or version is "PCL-SD" where PCL is annotated.

\`\`\`
${tables.join('\n').trimEnd()}
\`\`\`

## Seeds and data

Forests "${forestOptions.seed}", bootstrap "${bootstrapOptions.seed}", network 1 (\`train.py --seed\`). SHA-256:

\`\`\`
${hashLines().join('\n')}
\`\`\`
`;
