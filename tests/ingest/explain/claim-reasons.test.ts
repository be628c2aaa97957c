import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { kindPrefix } from '../../../ingest/detect/decide-modalities.ts';
import { reasonOf } from '../../../ingest/explain/reason-of.ts';
import { readLearned } from '../../../ingest/learn/read-learned.ts';

const Forest = z.object({ features: z.array(z.string()) });
const Claims = z.record(z.string(), z.object({ holds: Forest }));
const Kinds = z.object({ stated: Forest });

const claimFeatures = (grade: string): string[] => [
  ...new Set(
    Object.values(Claims.parse(readLearned(`claims-${grade}`).content)).flatMap(({ holds }) => holds.features),
  ),
];
const kindFeatures = (grade: string): string[] =>
  Kinds.parse(readLearned(`modalities-${grade}`).content).stated.features.map((name) => `${kindPrefix}${name}`);

describe.each(['fast', 'accurate'])('the features that decide in the %s grade', (grade) => {
  it.each([
    ['claims', claimFeatures(grade)],
    ['kinds of data', kindFeatures(grade)],
  ])('on %s have each a plain reason of its own', (_, features) => {
    expect(features.length).toBeGreaterThan(20);
    const reasons = features.map(reasonOf);
    expect(features.filter((feature, at) => reasons[at] === feature)).toEqual([]);
    expect(features.filter((_, at) => reasons.indexOf(reasons[at] ?? '') !== at)).toEqual([]);
    expect(reasons.filter((reason) => !/^["\p{Lu}].*\.$/u.test(reason))).toEqual([]);
  });

  it('are not explained where there is no such feature', () => {
    for (const unknown of ['near:sings-before', 's-colour', 'between-before:sings', `${kindPrefix}smell`])
      expect(reasonOf(unknown)).toBe(unknown);
  });
});

it('says of a feature what it is about', () => {
  expect(reasonOf('between-before:wins')).toBe(
    'From the first name on to the second there are words of winning ("outperforms").',
  );
  expect(reasonOf('noun-after:dataset-implied')).toBe(
    '"dataset" follows the second name, and words such as "our model" stand for the first name.',
  );
  expect(reasonOf('COMPARED_WITH:better-than:turned')).toBe(
    'A sentence says, the other way round, that the two are compared. A verb of winning between two models.',
  );
  expect(reasonOf(`${kindPrefix}kind:video`)).toBe('The kind of data is video.');
});
