import { expect, test } from 'vitest';
import { mentionedWith, partnersPerNode } from '../../server/overview/mentioned-with.ts';

const mentions = (papers: Record<string, string[]>) =>
  Object.entries(papers).flatMap(([paper, entities]) => entities.map((entity) => ({ paper, entity })));
const pairs = (papers: Record<string, string[]>, joined: string[] = []) =>
  mentionedWith(mentions(papers), new Set(joined)).map(({ source, target }) => `${source}|${target}`);

test('the score counts shared papers against how common each is', () => {
  const papers = { p1: ['a', 'b'], p2: ['a', 'b'], p3: ['a'], p4: ['a'] };
  expect(mentionedWith(mentions(papers), new Set())).toEqual([
    { source: 'a', target: 'b', papers: 2, score: 2 / Math.sqrt(4 * 2) },
  ]);
});

test('a hub does not swallow the rest: it keeps few partners, and who has another partner is not tied to it', () => {
  const papers = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [`p${at}`, ['text', `model-${at}`, `data-${at}`]]),
  );
  const drawn = pairs(papers);
  expect(drawn.length).toBeLessThanOrEqual(40 + partnersPerNode);
  expect(drawn.filter((pair) => pair.endsWith('|text')).length).toBeLessThanOrEqual(partnersPerNode);
  for (let at = 0; at < 40; at++) expect(drawn).toContain(`data-${at}|model-${at}`);
});

test('whose only partner is a hub still hangs on it', () => {
  const papers = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`p${at}`, ['text', `model-${at}`]]));
  expect(pairs(papers)).toHaveLength(9);
});

test('a pair that a claim joins is left to the claim, whichever way it points', () => {
  expect(pairs({ p1: ['a', 'b'] }, ['b|a'])).toEqual([]);
});
