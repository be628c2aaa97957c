import { describe, expect, test } from 'vitest';
import { resolve } from '../../../ingest/resolve/index.ts';
import type { EntityType } from '../../../vocabulary/kinds.ts';
import { differentNames, families, sameNames } from './name-pairs.ts';
import { readPaper } from './read-paper.ts';

/** Each name in two papers of its own: one paper's reading could pass for a slip. */
const entitiesOf = (type: EntityType, names: string[]) =>
  resolve(names.flatMap((name, index) => [1, 2].map((copy) => readPaper(`p${index}-${copy}`, [{ type, name }]))))
    .entities;

test.each(sameNames)('$one = $other ($why)', ({ type, one, other }) => {
  expect(entitiesOf(type, [one, other])).toMatchObject([{ papers: 4 }]);
});

test.each(differentNames)('$one ≠ $other ($why)', ({ type, one, other }) => {
  expect(entitiesOf(type, [one, other]).map(({ papers }) => papers)).toEqual([2, 2]);
});

describe('no paper makes one of two versions', () => {
  const versions = differentNames.filter(({ why }) => why === 'version' || why === 'years');
  test.each(versions)('$one, also called $other', ({ type, one, other }) => {
    const slips = ['p1', 'p2', 'p3'].map((id) => readPaper(id, [{ type, name: one, aliases: [other] }]));
    expect(resolve([...slips, readPaper('p4', [{ type, name: other }])]).entities).toHaveLength(2);
  });
});

test.each(families)('the family $family: $members, not $others', ({ type, family, members, others }) => {
  const found = entitiesOf(type, [...members, ...others]);
  const inFamily = found.filter((entity) => entity.family === family);
  const names = inFamily.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(names.sort()).toEqual([...members].sort());
});

test('a name without relatives has no family', () => {
  expect(entitiesOf('Model', ['GPT-4', 'Llama 2', 'LoRA']).map(({ family }) => family)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
