import type { GraphStore } from '../../cypher/graph-store.ts';
import { textOf } from '../../vocabulary/document.ts';
import type { Analysis, Claim, Entity, ResolvedPaper } from '../../vocabulary/graph.ts';
import { EntityId, PaperId } from '../../vocabulary/ids.ts';
import type { EntityType } from '../../vocabulary/kinds.ts';

const entityId = (id: string) => EntityId.parse(id);
const paperId = (id: string) => PaperId.parse(id);

/** A paper in short: who is mentioned as what, and what is claimed in which sentence. */
interface Short {
  id: string;
  title: string;
  abstract: string;
  authors: string[];
  year?: number;
  venue?: string;
  /** Its key terms. */
  terms?: string[];
  mentions: Record<string, string>;
  claims: [
    type: Claim['type'],
    source: string | null,
    target: string,
    sentence: string,
    sourceWords: string,
    targetWords: string,
  ][];
}

const entities: Record<string, [EntityType, string, ...string[]]> = {
  loomnet: ['Model', 'LoomNet', 'Loom Network'],
  spindle: ['Model', 'Spindle'],
  yarnset: ['Dataset', 'YarnSet'],
  knotbench: ['Benchmark', 'KnotBench'],
  text: ['Modality', 'text'],
  lonely: ['Dataset', 'Lonely-1'],
};

const papers: Short[] = [
  {
    id: 'a/1?x',
    title: 'LoomNet weaves text',
    abstract:
      'We present LoomNet, a network for text. It is trained on YarnSet. LoomNet beats Spindle. LoomNet is tested on KnotBench.',
    authors: ['Zoë Weaver', 'Ada Byron'],
    terms: ['text weaving', 'looms'],
    year: 2020,
    venue: 'LoomConf',
    mentions: { loomnet: 'LoomNet', yarnset: 'YarnSet', spindle: 'Spindle', knotbench: 'KnotBench', text: 'text' },
    claims: [
      ['INTRODUCES', null, 'loomnet', 'We present LoomNet, a network for text.', 'We present', 'LoomNet, a'],
      ['TRAINED_ON', 'loomnet', 'yarnset', 'It is trained on YarnSet.', 'LoomNet, a', 'YarnSet'],
      ['COMPARED_WITH', 'loomnet', 'spindle', 'LoomNet beats Spindle.', 'LoomNet beats', 'Spindle'],
      ['EVALUATED_ON', 'loomnet', 'knotbench', 'LoomNet is tested on KnotBench.', 'LoomNet is', 'KnotBench'],
      ['HAS_MODALITY', 'loomnet', 'text', 'We present LoomNet, a network for text.', 'LoomNet, a', 'text.'],
    ],
  },
  {
    id: 'b',
    title: 'A second look at KnotBench',
    abstract: 'Spindle and LoomNet meet again. LoomNet is evaluated on KnotBench with text.',
    authors: ['Ada Byron'],
    terms: ['weaving'],
    year: 2023,
    mentions: { loomnet: 'LoomNet', spindle: 'Spindle', knotbench: 'KnotBench', text: 'text' },
    claims: [
      [
        'EVALUATED_ON',
        'loomnet',
        'knotbench',
        'LoomNet is evaluated on KnotBench with text.',
        'LoomNet is',
        'KnotBench with',
      ],
    ],
  },
  {
    id: 'c',
    title: 'A paper alone',
    abstract: 'It names Lonely-1.',
    authors: [],
    mentions: { lonely: 'Lonely-1' },
    claims: [],
  },
];

const spansOf = (text: string, words: string): number[] =>
  [...text.matchAll(new RegExp(words, 'g'))].flatMap(({ index }) => [index, index + words.length]);

function resolved(short: Short): ResolvedPaper {
  const { id, title, abstract, authors, year, venue } = short;
  const text = textOf({ title, abstract });
  const place = (words: string) => text.indexOf(words);
  const firstWord = (words: string) => words.split(/[ ,.]/)[0] ?? words;
  return {
    document: { id: paperId(id), title, abstract, authors, ...(year && { year }), ...(venue && { venue }) },
    hash: `hash of ${id}`,
    extractor: 'by hand',
    extract: { entities: [], claims: [] },
    mentions: Object.entries(short.mentions).map(([entity, words]) => ({
      entity: entityId(entity),
      role: entities[entity]?.[0] ?? 'Model',
      count: spansOf(text, words).length / 2,
      spans: spansOf(text, words),
      score: 1,
    })),
    claims: short.claims.map(([type, source, target, sentence, sourceWords, targetWords]) => ({
      type,
      source: source === null ? null : entityId(source),
      target: entityId(target),
      ...(type === 'COMPARED_WITH' && { outcome: 'better' as const }),
      sentence,
      start: place(sentence),
      end: place(sentence) + sentence.length,
      sourceStart: place(sourceWords),
      sourceEnd: place(sourceWords) + (source === null ? sourceWords : firstWord(sourceWords)).length,
      targetStart: place(targetWords),
      targetEnd: place(targetWords) + firstWord(targetWords).length,
      score: 0.9,
      rule: 'by-hand',
    })),
    resolvedHash: `resolved hash of ${id}`,
    sources: ['made-up.jsonl'],
    addedAt: '2026-01-02T03:04:05.000Z',
  };
}

const putPapers = papers.map(resolved);
const mentioning = (id: string) => papers.filter(({ mentions }) => id in mentions);
const putEntities = Object.entries(entities).map(([id, [type, name, ...aliases]]): Entity => {
  const years = mentioning(id).flatMap(({ year }) => year ?? []);
  return {
    id: entityId(id),
    type,
    name,
    aliases,
    papers: mentioning(id).length,
    ...(['loomnet', 'spindle'].includes(id) && { family: 'looms' }),
    ...(years.length > 0 && { firstYear: Math.min(...years), lastYear: Math.max(...years) }),
  };
});

const analysis: Analysis = {
  papers: new Map(
    papers.map(({ id, terms }, at) => [
      paperId(id),
      { rank: 0.05 - at / 100, x: at, y: -at, communities: ['0-a'], terms: terms ?? [] },
    ]),
  ),
  entities: new Map(
    Object.keys(entities).map((id, at) => [
      entityId(id),
      { rank: 0.5 - at / 20, x: at, y: at * 1.5, communities: ['0-a', '1-b'] },
    ]),
  ),
  communities: [
    { id: '0-a', level: 0, name: 'LoomNet · text', size: 9, colour: '#0072b2', terms: ['weaving'] },
    { id: '1-b', level: 1, name: 'YarnSet', size: 6, colour: '#e69f00', terms: ['text weaving', 'looms'] },
    { id: '1-z', level: 1, name: 'elsewhere', size: 1, colour: '#009e73', terms: [] },
  ],
  similarities: [{ source: paperId('a/1?x'), target: paperId('b'), score: 0.42, terms: ['knotbench', 'loomnet'] }],
};

/** Six entities and three papers, analysed; the second paper names nothing that the first does not. */
export async function fill(store: GraphStore): Promise<void> {
  await store.write({ removePapers: [], putEntities, putPapers, removeEntities: [] });
  await store.noteSource('made-up.jsonl', '2026-01-02T03:04:05.000Z');
  await store.writeAnalysis(analysis, 'made up');
}
