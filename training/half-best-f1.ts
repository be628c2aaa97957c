import type { Judged } from './thresholds.ts';

/**
 * The threshold by theory where chances are true: half of the best F1 that any threshold reaches. With few examples it
 * is steadier than that threshold itself. Z. Lipton, C. Elkan, B. Naryanaswamy, "Optimal Thresholding of Classifiers to
 * Maximize F1 Measure", ECML PKDD 2014.
 *
 * @param wanted How many things were to be found.
 */
export function halfBestF1(judged: Judged[], wanted: number): number {
  const inOrder = [...judged].sort((a, b) => b.chance - a.chance);
  let right = 0;
  let best = 0;
  for (const [at, { isRight }] of inOrder.entries()) {
    if (isRight) right++;
    best = Math.max(best, (2 * right) / (at + 1 + wanted));
  }
  return Math.round(500 * best) / 1000;
}
