import { z } from 'zod';
import { namedTypes } from '../../vocabulary/kinds.ts';
import type { LabelChain } from './label-chances.ts';
import type { LinearLayer } from './linear-layer.ts';
import { pairClaims } from './pair-claims.ts';
import { featureSizes } from './word-features.ts';

/** `O`, then begin and inside of each type. */
export const labels = ['O', ...namedTypes.flatMap((type) => [`B-${type}`, `I-${type}`])];

const exactly = (what: string, values: readonly (string | number)[]) =>
  z
    .array(z.union([z.string(), z.number()]))
    .refine((given) => given.join() === values.join(), `has other ${what} than this version of Weft`);

/** `tagger.json`: what the numbers in `heads.bin` are. */
export const TaggerFile = z.object({
  labels: exactly('labels', labels),
  claims: exactly('claims', pairClaims),
  featureSizes: exactly('features', featureSizes),
  heads: z.array(z.object({ name: z.string(), shape: z.array(z.int().positive()), offset: z.int().nonnegative() })),
});
export type TaggerFile = z.infer<typeof TaggerFile>;

/** The small layers above the network, in `training/network.py` under the same names. */
export interface HeadWeights {
  chain: LabelChain;
  own: [LinearLayer, LinearLayer];
  stated: [LinearLayer, LinearLayer];
  source: LinearLayer;
  target: LinearLayer;
  between: LinearLayer;
  pair: [LinearLayer, LinearLayer];
}

/** Width of the network's answer for each word. */
export const width = 384;
/** Width of what a pair is compared by. */
export const pairWidth = 96;

/** @throws Error when a part is missing, of another shape or beyond the numbers that are there. */
export function headsOf({ heads }: TaggerFile, numbers: Float32Array): HeadWeights {
  const part = (name: string, ...shape: number[]): Float32Array => {
    const found = heads.find((head) => head.name === name);
    const length = shape.reduce((a, b) => a * b, 1);
    if (found === undefined || found.shape.join() !== shape.join() || found.offset + length > numbers.length)
      throw new Error(`the part ${name} is missing or of another shape than ${shape.join(' × ')}`);
    return numbers.subarray(found.offset, found.offset + length);
  };
  const layer = (name: string, rows: number, columns: number): LinearLayer => ({
    weight: part(`${name}.weight`, rows, columns),
    bias: part(`${name}.bias`, rows),
  });
  const count = labels.length;
  const chain = {
    labels: count,
    moves: part('moves', count, count),
    first: part('first', count),
    last: part('last', count),
  };
  return {
    chain,
    own: [layer('own1', 64, 2 * width), layer('own2', 1, 64)],
    stated: [layer('stated1', 64, 2 * width), layer('stated2', 1, 64)],
    source: layer('source', pairWidth, width),
    target: layer('target', pairWidth, width),
    between: layer('between', pairWidth, width),
    pair: [layer('pair1', 128, 4 * pairWidth + 4), layer('pair2', pairClaims.length, 128)],
  };
}
