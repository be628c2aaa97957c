import type { Extractor } from '../ingest/extractor.ts';
import { paperHash } from '../ingest/pipeline/paper-hash.ts';
import type { ReadItem } from '../ingest/read/read-item.ts';
import { resolve } from '../ingest/resolve/index.ts';
import type { ReadPaper, ResolvedGraph } from '../ingest/resolve/resolved-graph.ts';
import { Document } from '../vocabulary/document.ts';
import type { Extract, ExtractedClaim, ExtractedEntity, Span } from '../vocabulary/extract.ts';
import type { EntityType } from '../vocabulary/kinds.ts';

/** Numbers that look random and are the same in every run (Numerical Recipes' linear congruence). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo', 'xu', 'za'];
const words =
  'signal layer sample margin kernel prior loss token graph field window patch mask state route cluster memory gate ' +
  'vector frame region prompt batch schedule noise anchor label score query depth motion scale corpus phrase tree ' +
  'anneal prune align distil sparse dense causal latent robust hybrid modular spectral recurrent adaptive';
const vocabulary = words.split(' ');
const modalities = ['image', 'text', 'video', 'audio', 'point cloud', 'graph', 'tabular', 'time series'];

/** "Bace", "Dibafo": another name for each number, of as many syllables as it takes. */
function nameOf(number: number): string {
  let name = '';
  for (let rest = number + 16; rest > 0; rest = Math.floor(rest / 16)) name += syllables[rest % 16] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Small numbers come often and large ones seldom, about as names in papers do (Zipf). */
const ofFew = (random: number, count: number): number => Math.floor(count ** random) % count;

export interface MadeUpPapers {
  items(): AsyncIterable<ReadItem>;
  extractor: Extractor;
}

/**
 * Papers that nobody wrote, with what is to be read out of each: 4 mentions and 1.5 claims a paper, a few names that
 * thousands of papers share and many that few do. Paper number n is the same in every run, however many there are.
 */
export function madeUpPapers(count: number, first = 0): MadeUpPapers {
  const numberOf = (id: string): number => Number(id.slice('made-up-'.length));
  return {
    async *items() {
      for (let number = first; number < first + count; number++) {
        yield { kind: 'document', document: madeUpPaper(number).document, file: 'made-up', line: number + 1 };
      }
    },
    extractor: {
      version: 'made-up-1',
      about: 'reading made-up papers',
      options: { grade: 'fast' },
      extract: async ({ id }) => madeUpPaper(numberOf(id)).extract,
    },
  };
}

/** The graph of so many made-up papers, as resolution gives it. */
export async function madeUpGraph(count: number): Promise<ResolvedGraph> {
  const { items, extractor } = madeUpPapers(count);
  const papers: ReadPaper[] = [];
  for await (const item of items()) {
    if (item.kind === 'notice') continue;
    const { document } = item;
    const origin = { extractor: extractor.version, sources: ['made-up'], addedAt: '2000-01-01T00:00:00.000Z' };
    papers.push({ document, hash: paperHash(document), extract: await extractor.extract(document), ...origin });
  }
  return resolve(papers);
}

function madeUpPaper(number: number): { document: Document; extract: Extract } {
  const random = numbers(number * 7919 + 17);
  random();
  const word = () => vocabulary[Math.floor(random() * vocabulary.length)] ?? '';
  const own = `${nameOf(number)}Net`;
  const rival = `${nameOf(ofFew(random(), Math.max(1, number)))}Net`;
  const data = `${nameOf(ofFew(random(), 5_000))}Set`;
  const modality = modalities[ofFew(random(), modalities.length)] ?? 'image';
  const title = `${own}: ${word()} ${word()} with ${word()} ${word()}`;

  const entities: ExtractedEntity[] = [];
  const claims: ExtractedClaim[] = [];
  let text = `${title}\n`;
  const position = (type: EntityType, name: string): number => {
    const known = entities.findIndex((entity) => entity.type === type && entity.name === name);
    if (known >= 0) return known;
    entities.push({ type, name, aliases: [], spans: [], score: 0.75, rules: ['made-up'] });
    return entities.length - 1;
  };
  const says = (sentence: string): Span => {
    const start = text.length;
    text += sentence;
    return [start, start + sentence.trimEnd().length];
  };
  const mark = (type: EntityType, name: string, [start, end]: Span): { at: number; span: Span } => {
    const from = text.indexOf(name, start);
    const span: Span = [from, Math.min(end, from + name.length)];
    const at = position(type, name);
    entities[at]?.spans.push(span);
    return { at, span };
  };
  const filler = () => `The ${word()} ${word()} is ${word()} and the ${word()} ${word()} keeps a ${word()} ${word()}. `;

  const opening = says(`We present ${own}, a ${word()} network for ${modality}. `);
  const model = mark('Model', own, opening);
  mark('Modality', modality, opening);
  const introduces = { sentence: opening, sourceSpan: opening, targetSpan: model.span, score: 0.9, rule: 'made-up' };
  claims.push({ ...introduces, type: 'INTRODUCES', source: 'PAPER', target: model.at });
  for (let line = 0; line < 6; line++) says(filler());
  const tested = says(`It is tested on ${data} and beats ${rival} by a ${word()} ${word()}. `);
  const set = mark('Dataset', data, tested);
  const onData = { sentence: tested, sourceSpan: model.span, targetSpan: set.span, score: 0.8, rule: 'made-up' };
  if (number % 4 === 0) claims.push({ ...onData, type: 'EVALUATED_ON', source: model.at, target: set.at });
  if (rival !== own) {
    const other = mark('Model', rival, tested);
    const beats = { ...onData, targetSpan: other.span, outcome: 'better' as const };
    if (number % 4 === 1) claims.push({ ...beats, type: 'COMPARED_WITH', source: model.at, target: other.at });
  }
  says(filler());
  const abstract = text.slice(title.length + 1).trimEnd();
  const year = 2015 + (number % 12);
  const document = Document.parse({
    id: `made-up-${number}`,
    title,
    abstract,
    year,
    authors: [`Author ${number % 999}`],
  });
  return { document, extract: { entities, claims } };
}
