import { expect, test } from 'vitest';
import { bondsOf, strongestBonds } from '../../server/communities/strongest-bonds.ts';

const crossing = (source: string, target: string, mentions: number, claims = 0) => ({
  source,
  target,
  mentions,
  claims,
});

test('both directions make one bond, measured against all that leaves its ends', () => {
  const bonds = bondsOf([
    crossing('a', 'b', 3),
    crossing('b', 'a', 0, 1),
    crossing('b', 'c', 12),
    crossing('a', 'a', 99),
  ]);
  expect(bonds.find(({ id }) => id === 'a|b')).toEqual({
    id: 'a|b',
    source: 'a',
    target: 'b',
    mentions: 3,
    claims: 1,
    // 4 of the 4 that leave a, 4 of the 16 that leave b.
    score: 0.5,
  });
  expect(bonds.map(({ id }) => id)).toEqual(['b|c', 'a|b']);
});

test('a hub keeps few partners, and nobody hangs loose', () => {
  const small = Array.from({ length: 30 }, (_, at) => `s${at}`);
  const chosen = strongestBonds(
    bondsOf([
      ...small.map((id) => crossing(id, 'hub', 5)),
      ...small.slice(1).map((id, at) => crossing(id, `s${at}`, 4)),
    ]),
    3,
  );
  const ends = chosen.flatMap(({ source, target }) => [source, target]);
  for (const id of small) expect(ends).toContain(id);
  expect(ends.filter((id) => id === 'hub').length).toBeLessThan(10);
});
