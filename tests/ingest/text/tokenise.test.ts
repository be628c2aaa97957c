import { expect, it } from 'vitest';
import { tokenise } from '../../../ingest/text/tokenise.ts';
import { PaperId } from '../../../vocabulary/ids.ts';

const read = (abstract: string) =>
  tokenise({ id: PaperId.parse('fog'), title: 'Seeing through fog', abstract, authors: [] });

it.each([
  [
    'a name with signs inside',
    'GPT-4V and SatMAE++ beat CIFAR-10/100.',
    ['GPT-4V', 'and', 'SatMAE++', 'beat', 'CIFAR-10/100'],
  ],
  ['brackets and quotes', 'the “Fog” (dense, [grey]) is', ['the', 'Fog', 'dense', 'grey', 'is']],
  ['numbers in brackets', 'either (1) or 2) of 40% at 3x', ['either', '(1)', 'or', '2)', 'of', '40%', 'at', '3x']],
  ['signs alone', 'a & b - c = d : e', ['a', '&', 'b', 'c', '=', 'd', 'e']],
  ['contractions', "it doesn't and can't", ['it', "doesn't", 'and', "can't"]],
  ['characters beyond the basic plane', '𝒜 fog 😀 of 𝟛', ['𝒜', 'fog', '😀', 'of', '𝟛']],
])('cuts words: %s', (_, abstract, words) => {
  const { text, sentences } = read(abstract);
  const tokens = sentences.slice(1).flatMap((sentence) => sentence.tokens);
  expect(tokens.map((token) => token.text)).toEqual(words);
  for (const { start, end, text: word } of tokens) expect(text.slice(start, end)).toBe(word);
});

it('a sentence keeps its full stop, whatever stands before it', () => {
  const abstract = 'Errors fall by 18%. It runs in 34ms. They cannot. See Xu et al. (2010). Fog, e.g. haze, is grey.';
  const { text, sentences } = read(abstract);
  expect(sentences.slice(1).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Errors fall by 18%.',
    'It runs in 34ms.',
    'They cannot.',
    'See Xu et al. (2010).',
    'Fog, e.g. haze, is grey.',
  ]);
});

it('an endless text is cut between sentences, an endless sentence between words, and nothing is lost', () => {
  const words = ['fog', 'is', 'grey'];
  const { sentences } = read(
    `${words.join(' ')}. ${`${words.join(' ')} `.repeat(2_000)}. ${'Fog is grey. '.repeat(2_000)}`,
  );
  const [, ...abstract] = sentences;
  expect(abstract.flatMap(({ tokens }) => tokens.map(({ lower }) => lower)).join(' ')).toBe(
    Array.from({ length: 4_001 }, () => words.join(' ')).join(' '),
  );
  expect(Math.max(...abstract.map(({ start, end }) => end - start))).toBeLessThanOrEqual(2_000);
  expect(abstract.slice(-2_000).every(({ tokens }) => tokens.length === 3)).toBe(true);
});
