import { describe, expect, test } from 'vitest';
import { explainPaper } from '../../../ingest/explain/explain-paper.ts';
import { verifyAnswer } from '../../../ingest/llm/verify-answer.ts';
import { clean } from '../../../ingest/text/clean.ts';
import { tokenise } from '../../../ingest/text/tokenise.ts';
import { Document } from '../../../vocabulary/document.ts';
import { flaws } from '../extract/flaws.ts';
import { compared, fogAnswer, fogPaper, introduced } from './fog-paper.ts';

const text = tokenise(fogPaper);

function read(answer: { entities?: unknown[]; modalities?: unknown[]; claims?: unknown[] }) {
  const { extract, dropped } = verifyAnswer(text, { ...fogAnswer, ...answer });
  expect(flaws(fogPaper, extract)).toEqual([]);
  const { entities, claims } = explainPaper(fogPaper, extract);
  return {
    dropped,
    names: entities.map(({ name }) => name),
    entities,
    claims: claims.map(({ source, type, target }) => `${source} ${type} ${target}`),
    explained: claims,
  };
}

test('an answer that the text bears out is taken whole, with every place of each name', () => {
  const { names, entities, claims, explained, dropped } = read({});
  expect(names).toEqual(['FogNet', 'U-Net', 'ClearNet', 'HazeWorld', 'HazeWorld-C', 'Mist Bench', 'image']);
  expect(entities.map(({ mentions }) => mentions.map((mention) => mention.text))).toEqual([
    ['FogNet', 'FogNet'],
    ['U-Net'],
    ['ClearNet'],
    ['HazeWorld'],
    ['HazeWorld-C'],
    ['Mist Bench', 'MB'],
    ['photographs'],
  ]);
  expect(claims).toEqual([
    'this paper INTRODUCES FogNet',
    'FogNet BASED_ON U-Net',
    'FogNet TRAINED_ON HazeWorld',
    'FogNet COMPARED_WITH ClearNet',
    'FogNet EVALUATED_ON Mist Bench',
    'FogNet HAS_MODALITY image',
  ]);
  expect(explained[3]).toMatchObject({
    outcome: 'better',
    sourceWords: { text: 'our model' },
    targetWords: { text: 'ClearNet' },
    reason: { rule: 'llm', reason: expect.stringContaining('language model') },
  });
  expect(dropped).toBe(0);
});

describe('what the text does not bear out is left out, and counted', () => {
  const without = fogAnswer.entities.slice(1);
  test.each([
    ['a name that does not occur', { type: 'Model', name: 'RainNet', aliases: [], longForm: null }],
    ['a piece of a word', { type: 'Model', name: 'Fog', aliases: [], longForm: null }],
    ['a piece of a longer name', { type: 'Model', name: 'Mist', aliases: [], longForm: null }],
    ['a thing of an unknown type', { type: 'Metric', name: 'FogNet', aliases: [], longForm: null }],
    ['a name of nothing', { type: 'Model', name: ' ', aliases: [], longForm: null }],
    ['a number for a name', { type: 'Model', name: 7, aliases: [], longForm: null }],
    ['no object at all', 'FogNet'],
  ])('%s', (_, entity) => {
    const { names, claims, dropped } = read({ entities: [entity, ...without] });
    expect(names).toEqual(['U-Net', 'ClearNet', 'HazeWorld', 'HazeWorld-C', 'Mist Bench', 'image']);
    expect(claims, 'none of a thing that is not there').toEqual([]);
    expect(dropped).toBe(1 + fogAnswer.claims.length);
  });

  test.each([
    ['a sentence that does not occur', { sentence: 'FogNet is better than ClearNet.' }],
    ['a sentence that does not name the other end', { sentence: introduced.sentence }],
    ['words for a thing that does not occur', { sourceWords: 'the new model' }],
    ['a kind of claim that does not join these types', { type: 'TRAINED_ON' }],
    ['an unknown kind of claim', { type: 'CITES' }],
    ['an end that is no entity', { target: 'RainNet' }],
    ['both ends the same', { target: 'FogNet', targetWords: 'our model' }],
    [
      'words that stand for what somebody else made',
      { source: 'U-Net', sentence: introduced.sentence, target: 'FogNet' },
    ],
  ])('a claim with %s', (_, change) => {
    const { claims, dropped } = read({ claims: [introduced, { ...compared, ...change }] });
    expect(claims).toEqual(['this paper INTRODUCES FogNet']);
    expect(dropped).toBe(1);
  });

  test('"our model" is nobody where the paper introduces nothing', () => {
    expect(read({ claims: [compared] }).claims).toEqual([]);
  });

  test('a kind of data without its words, or off the list', () => {
    const modalities = [
      { name: 'image', words: ['pictures'] },
      { name: 'smell', words: ['hazy'] },
    ];
    expect(read({ modalities, claims: [] })).toMatchObject({
      names: expect.not.arrayContaining(['image']),
      dropped: 2,
    });
  });
});

test('quotes, dashes and spaces of another kind than in the text are found, and cut out as they stand there', () => {
  const entity = { type: 'Benchmark', name: 'HazeWorld\u2011C', aliases: ['Mist\u00a0 Bench'], longForm: null };
  const { entities } = read({ entities: [entity], claims: [] });
  expect(entities[0]).toMatchObject({ name: 'HazeWorld-C', aliases: ['Mist Bench'] });
});

test('a name that shares a part with its neighbour is found in pieces', () => {
  const document = clean(
    Document.parse({
      id: 'pieces',
      title: 'On Clouds',
      abstract: 'We evaluate FogNet on MistSet-10/100 and HailSet-{A,B} data.',
    }),
  );
  const tokenised = tokenise(document);
  const names = ['MistSet-10', 'MistSet-100', 'HailSet-A', 'HailSet-B', 'HailSet-C'];
  const entities = names.map((name) => ({ type: 'Benchmark', name, aliases: [], longForm: null }));
  const { extract } = verifyAnswer(tokenised, { entities, modalities: [], claims: [] });
  expect(flaws(document, extract)).toEqual([]);
  expect(extract.entities.map(({ name }) => name)).toEqual(names.slice(0, 4));
});

test('a name said twice is one thing; an alias that is the name of another stays that one’s', () => {
  const entities = [
    { type: 'Model', name: 'FogNet', aliases: ['ClearNet'], longForm: null },
    { type: 'Model', name: 'ClearNet', aliases: [], longForm: null },
    { type: 'Model', name: 'FogNet', aliases: [], longForm: null },
  ];
  const { entities: found } = read({ entities, claims: [compared, introduced] });
  expect(found.slice(0, 2)).toMatchObject([{ name: 'FogNet', aliases: [] }, { name: 'ClearNet' }]);
});
