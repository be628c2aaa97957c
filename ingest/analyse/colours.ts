import type { Point } from './point.ts';

/**
 * Calm hues of about equal weight (OKLCH lightness 0.66–0.72, chroma about 0.1), readable as regions and words on light
 * and dark ground, ordered so that consecutive ones lie far apart.
 */
const palette = [
  '#6f9bd8',
  '#d98a5e',
  '#5fae8b',
  '#c983b8',
  '#b3a04c',
  '#57b0b9',
  '#dc8389',
  '#8fae5b',
  '#9b8fd9',
  '#c99a4f',
  '#4fb1a0',
  '#d585a0',
  '#63a9d6',
  '#b28fcf',
] as const;

/**
 * One colour per group: each takes the colour least used so far and, among these, the one whose wearers are farthest.
 *
 * @param middles largest group first
 * @param kept colours that must stay, in the same order; undefined for a group that has none yet
 */
export function colourGroups(middles: Point[], kept: (string | undefined)[]): string[] {
  const colours = kept.slice();
  return middles.map((middle, index) => {
    const own = colours[index];
    if (own !== undefined) return own;
    let best: string = palette[0];
    let most = Number.NEGATIVE_INFINITY;
    for (const colour of palette) {
      let uses = 0;
      let nearest = Number.POSITIVE_INFINITY;
      colours.forEach((other, at) => {
        const there = middles[at];
        if (other !== colour || there === undefined) return;
        uses += 1;
        nearest = Math.min(nearest, Math.hypot(there.x - middle.x, there.y - middle.y));
      });
      const merit = uses === 0 ? 1e12 : nearest / uses;
      if (merit > most) [best, most] = [colour, merit];
    }
    colours[index] = best;
    return best;
  });
}
