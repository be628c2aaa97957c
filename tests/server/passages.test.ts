import { expect, test } from 'vitest';
import { claimPassages, mentionPassages, sharedPassages } from '../../server/evidence/passages.ts';
import { readText } from '../../server/evidence/read-text.ts';
import type { Passage } from '../../vocabulary/api/evidence.ts';
import type { Span } from '../../vocabulary/extract.ts';
import { NodeId } from '../../vocabulary/ids.ts';

const title = 'WeaveNet: threads for vision';
const abstract =
  'We train WeaveNet on COCO, cf. Smith et al. (2020) and others. Our model beats ResNet on ImageNet. ' +
  'It also wins on COCO there.Code is public, and free.';
const id = NodeId.parse('paper:weavenet');
const read = readText({ paper: { id, kind: 'Paper', name: title, papers: 1 }, title, abstract });
const { text } = read;
const at = (words: string, after = 0): Span => {
  const start = text.indexOf(words, after);
  return [start, start + words.length];
};
const claim = (sentence: Span, source: Span, target: Span) => ({
  start: sentence[0],
  end: sentence[1],
  sourceStart: source[0],
  sourceEnd: source[1],
  targetStart: target[0],
  targetEnd: target[1],
});
const told = (passages: Passage[]) =>
  passages.map(({ role, text: words, marks }) => [
    role,
    words,
    ...marks.map(({ span, end }) => `${end}=${words.slice(...span)}`),
  ]);

const second = at('Our model beats ResNet on ImageNet.');

test('a claim stated in one sentence is one passage with both ends marked', () => {
  expect(told(claimPassages(read, claim(second, at('Our model'), at('ImageNet'))))).toEqual([
    ['statement', 'Our model beats ResNet on ImageNet.', 'source=Our model', 'target=ImageNet'],
  ]);
});

test('an end named elsewhere brings its own sentence, in text order and whole despite its abbreviations', () => {
  expect(told(claimPassages(read, claim(second, at('WeaveNet', 20), at('ImageNet'))))).toEqual([
    ['context', 'We train WeaveNet on COCO, cf. Smith et al. (2020) and others.', 'source=WeaveNet'],
    ['statement', 'Our model beats ResNet on ImageNet.', 'target=ImageNet'],
  ]);
});

test('the title is a sentence of its own', () => {
  expect(told(claimPassages(read, claim(second, at('WeaveNet'), at('ImageNet'))))[0]).toEqual([
    'context',
    'WeaveNet: threads for vision',
    'source=WeaveNet',
  ]);
});

test('mentions give each sentence once, with all of its mentions', () => {
  const spans = [at('COCO'), at('COCO', second[1])];
  expect(told(mentionPassages(read, spans)).map((one) => one.slice(1))).toEqual([
    ['We train WeaveNet on COCO, cf. Smith et al. (2020) and others.', 'target=COCO'],
    ['It also wins on COCO there.', 'target=COCO'],
  ]);
});

test('two entities of one paper: the sentence that names both, else one for each', () => {
  const coco = [at('COCO'), at('COCO', second[1])];
  expect(told(sharedPassages(read, [at('WeaveNet'), at('WeaveNet', 20)], coco))).toEqual([
    ['statement', expect.stringContaining('We train'), 'source=WeaveNet', 'target=COCO'],
  ]);
  expect(told(sharedPassages(read, [at('ResNet')], coco)).map((one) => one.slice(2))).toEqual([
    ['target=COCO'],
    ['source=ResNet'],
  ]);
});
