import { expect, test } from 'vitest';
import { z } from 'zod';
import { reasonOf } from '../../../ingest/explain/reason-of.ts';
import { readLearned } from '../../../ingest/learn/read-learned.ts';

const Learned = z.record(z.string(), z.object({ holds: z.object({ features: z.array(z.string()) }) }));

test.each(['claims-fast', 'claims-accurate'] as const)(
  'every feature that decides in %s has a plain reason',
  (file) => {
    const features = Object.values(Learned.parse(readLearned(file).content)).flatMap(({ holds }) => holds.features);
    expect(features.length).toBeGreaterThan(0);
    expect(features.filter((feature) => reasonOf(feature) === feature)).toEqual([]);
  },
);
