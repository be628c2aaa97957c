/** A linear-chain conditional random field: scores of each label after each, of the first and of the last. */
export interface LabelChain {
  labels: number;
  /** labels × labels, from row to column. */
  moves: Float32Array;
  first: Float32Array;
  last: Float32Array;
}

/** exp of each, shifted so that the greatest is 1. */
function exponentials(scores: Float32Array): Float64Array {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return Float64Array.from(scores, (score) => Math.exp(score - most));
}

function normalise(row: Float64Array): void {
  let sum = 0;
  for (const value of row) sum += value;
  for (let k = 0; k < row.length; k++) row[k] = (row[k] ?? 0) / sum;
}

/**
 * P(label) of every word by forward and backward sums (Rabiner 1989, scaled at each word; Lafferty et al. 2001).
 * @param emissions words × labels scores.
 * @returns words × labels; each row sums to 1.
 */
export function labelChances(emissions: Float32Array, { labels, moves, first, last }: LabelChain): Float64Array[] {
  const count = emissions.length / labels;
  const step = exponentials(moves);
  const seen = Array.from({ length: count }, (_, t) => exponentials(emissions.subarray(t * labels, (t + 1) * labels)));
  const opening = exponentials(first);
  const ahead: Float64Array[] = [];
  for (const [t, here] of seen.entries()) {
    const before = ahead[t - 1];
    const row = new Float64Array(labels);
    for (let k = 0; k < labels; k++) {
      let reach = before === undefined ? (opening[k] ?? 0) : 0;
      if (before !== undefined)
        for (let j = 0; j < labels; j++) reach += (before[j] ?? 0) * (step[j * labels + k] ?? 0);
      row[k] = reach * (here[k] ?? 0);
    }
    normalise(row);
    ahead.push(row);
  }
  let behind = exponentials(last);
  for (let t = count - 1; t >= 0; t--) {
    const row = ahead[t];
    const here = seen[t];
    if (row === undefined || here === undefined) continue;
    const next = new Float64Array(labels);
    for (let j = 0; j < labels; j++)
      for (let k = 0; k < labels; k++)
        next[j] = (next[j] ?? 0) + (step[j * labels + k] ?? 0) * (here[k] ?? 0) * (behind[k] ?? 0);
    for (let k = 0; k < labels; k++) row[k] = (row[k] ?? 0) * (behind[k] ?? 0);
    normalise(row);
    normalise(next);
    behind = next;
  }
  return ahead;
}
