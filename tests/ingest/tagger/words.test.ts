import { describe, expect, test } from 'vitest';
import { featuresOf } from '../../../ingest/tagger/word-features.ts';
import { WordPieces } from '../../../ingest/tagger/word-pieces.ts';
import { wordsOf } from '../../../ingest/tagger/words.ts';
import { vocabulary } from './tiny-weights.ts';

// What training gives was computed by training/papers.py and the base model's own tokeniser.

test('words are runs of letters and digits, and single other signs', () => {
  const text = 'α-CLIP++ (ViT_B/16), café 4²';
  const words = wordsOf(text);
  expect(words.map((word) => word.text)).toEqual([
    'α',
    '-',
    'CLIP',
    '+',
    '+',
    '(',
    'ViT',
    '_',
    'B',
    '/',
    '16',
    ')',
    ',',
    'café',
    '4²',
  ]);
  for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
});

describe('pieces', () => {
  const pieces = new WordPieces(vocabulary);
  const written = (word: string) => pieces.piecesOf(word).map((id) => vocabulary[id]);
  test.each([
    ['ImageNet', ['image', '##net']],
    ['IMAGENETS', ['image', '##net', '##s']],
    ['unrelated', ['un', '##related']],
    ['Café', ['cafe']],
    ['Α', ['α']],
    ['日日', ['日', '日']],
    // One part that is unknown makes the whole word so, and so does more than a hundred letters.
    ['imagery', ['[UNK]']],
    [`image${'s'.repeat(96)}`, ['[UNK]']],
    ['\u0301', ['[UNK]']],
    // Twelve pieces at most.
    [`image${'s'.repeat(20)}`, ['image', ...Array(11).fill('##s')]],
  ])('%s', (word, expected) => expect(written(word)).toEqual(expected));
});

test('features are those of training', () => {
  const title = 'TinyNet: Learning Small Nets';
  const text = `${title}\nWe train TinyNet (a small net) on CIFAR-10. Nets learn.`;
  const frequency = new Map([
    ['We', 1],
    ['train', 2],
    ['on', 700],
  ]);
  const rows = new Map(
    featuresOf(title.length, wordsOf(text), frequency).map((row, i) => [`${i} ${wordsOf(text)[i]?.text}`, row]),
  );
  expect(rows.get('0 TinyNet')).toEqual([5, 1, 2, 1, 0, 2, 0, 0]);
  expect(rows.get('1 :')).toEqual([8, 2, 1, 0, 0, 1, 0, 0]);
  expect(rows.get('3 Small')).toEqual([2, 0, 1, 0, 1, 1, 0, 0]);
  expect(rows.get('5 We')).toEqual([2, 0, 0, 1, 0, 1, 0, 0]);
  expect(rows.get('6 train')).toEqual([1, 0, 0, 0, 1, 1, 0, 2]);
  expect(rows.get('8 (')).toEqual([8, 1, 0, 0, 0, 1, 1, 0]);
  expect(rows.get('9 a')).toEqual([1, 2, 0, 0, 1, 1, 2, 0]);
  expect(rows.get('13 on')).toEqual([1, 0, 0, 0, 1, 1, 0, 6]);
  expect(rows.get('16 10')).toEqual([6, 3, 0, 0, 0, 1, 0, 0]);
  expect(rows.get('18 Nets')).toEqual([2, 0, 0, 1, 0, 2, 0, 0]);
});
