/** What would be taken above a threshold, and whether rightly. */
export interface Judged {
  chance: number;
  isRight: boolean;
}

/** A threshold is the middle of the best stretch this long, so that no single paper makes it. */
const smoothing = 0.02;
const step = 0.005;

/** The threshold of the best F1, where `wanted` things were to be found. */
export function bestThreshold(judged: Judged[], wanted: number): number {
  const f1 = (threshold: number): number => {
    const taken = judged.filter(({ chance }) => chance >= threshold);
    const right = taken.filter(({ isRight }) => isRight).length;
    return (2 * right) / Math.max(1, taken.length + wanted);
  };
  const smooth = (threshold: number): number =>
    [-2, -1, 0, 1, 2].reduce((sum, shift) => sum + f1(threshold + shift * smoothing), 0);
  let best = 0.5;
  for (let at = 0.1; at < 0.9; at += step) if (smooth(at) > smooth(best)) best = Math.round(at * 1000) / 1000;
  return best;
}
