import type { GraphStore } from '../../cypher/graph-store.ts';
import type { ExtractedEntity } from '../../vocabulary/extract.ts';
import {
  claim,
  entity,
  entityId,
  madeUpAnalysis,
  madeUpGraph,
  mention,
  paper,
  paperId,
} from '../cypher/made-up-graph.ts';

/** What a text must survive on its way through a script or another engine. */
export const hardTexts = [
  `O'Hara said "it's"; then left`,
  'a \\ backslash, two \\\\, \\n that is no line feed, and one at the end \\',
  '\\underline{x} \\u0027 \\u005c \\\\u0041 \\uuuu0041 \\url{https://example.org/a}',
  'line\nfeed, carriage\r\nreturn, tab\t, form\f, back\b, nul-ish \u0001\u001f\u007f',
  'separators \u2028 and \u2029, no-break\u00a0space, byte order \ufeff mark',
  '// no comment /* nor this */ ; :param x => 1;\n:exit\n// and a line of its own',
  '`tick` $dollar $ {brace} {map: 1} [list] #hash',
  '日本語 العربية e\u0301 👩‍🔬 𝒳 \u{10ffff}',
  "';\nMATCH (n) DETACH DELETE n;\n'",
];

const hardEntity = (name: string): ExtractedEntity => ({
  type: 'Model',
  name,
  aliases: [name],
  spans: [[0, 4]],
  score: 0.1 + 0.2,
  rules: ['made-up'],
});

/** The made-up graph with texts, numbers and lists that are hard to carry, analysed, from two sources. */
export async function writeHardGraph(store: GraphStore): Promise<void> {
  const { entities, papers } = madeUpGraph();
  const hard = hardTexts.map((text, index) => ({
    ...paper(`hard ${index} ${text.replaceAll(/[^ -~]/g, '.')}`, {
      title: text,
      venue: text,
      authors: [text, 'plain'],
      mentions: [mention('alpha', 'Model', { spans: [], score: 1 / 3 })],
      claims: [
        claim('EVALUATED_ON', 'alpha', 'gold-set', { sentence: text, score: 1e-7, start: index, rule: text }),
        claim('INTRODUCES', null, 'quiz', { sentence: text, score: 1, start: 0 }),
      ],
    }),
    extract: { entities: [hardEntity(text)], claims: [] },
  }));
  await store.write({
    removePapers: [],
    putEntities: [...entities, entity('χ²-net', 'Model', { name: hardTexts[0] ?? '', aliases: hardTexts })],
    putPapers: [...papers, ...hard],
    removeEntities: [],
    wholeBy: 'made-up',
  });
  const analysis = madeUpAnalysis(-12345.678901234567);
  analysis.papers.set(paperId('p2'), { rank: 1e-300, x: 1e21, y: -0.1, communities: [], terms: hardTexts });
  analysis.entities.set(entityId('beta'), { rank: 0, x: 3, y: 4, communities: ['c0'] });
  analysis.communities.push({
    id: 'c2',
    level: 1,
    name: hardTexts[1] ?? '',
    size: 0,
    colour: '#abcdef',
    terms: hardTexts,
  });
  analysis.similarities.push({ source: paperId('p2'), target: paperId('p3'), score: 0.1, terms: hardTexts });
  await store.writeAnalysis(analysis, 'content 1');
  await store.noteSource('a page.txt', '2026-11-24T12:00:00.000Z');
  await store.noteSource(hardTexts[0] ?? '', '2026-11-24T13:00:00.000Z');
}
