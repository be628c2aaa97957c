/** y = W x + b, W row by row. */
export interface LinearLayer {
  weight: Float32Array;
  bias: Float32Array;
}

/**
 * Adds to `sums` the product of the columns [offset, offset + x.length) of W and x. Four rows at a time, for one sum
 * alone waits for itself at each step: twice as fast, with the same bits.
 */
export function addProduct(sums: Float32Array, { weight, bias }: LinearLayer, x: Float32Array, offset: number): void {
  const columns = weight.length / bias.length;
  let row = 0;
  for (; row + 4 <= sums.length; row += 4) {
    let at = row * columns + offset;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let k = 0; k < x.length; k++, at++) {
      const value = x[k] ?? 0;
      a += (weight[at] ?? 0) * value;
      b += (weight[at + columns] ?? 0) * value;
      c += (weight[at + 2 * columns] ?? 0) * value;
      d += (weight[at + 3 * columns] ?? 0) * value;
    }
    sums[row] = (sums[row] ?? 0) + a;
    sums[row + 1] = (sums[row + 1] ?? 0) + b;
    sums[row + 2] = (sums[row + 2] ?? 0) + c;
    sums[row + 3] = (sums[row + 3] ?? 0) + d;
  }
  for (; row < sums.length; row++) {
    const start = row * columns + offset;
    let sum = 0;
    for (let k = 0; k < x.length; k++) sum += (weight[start + k] ?? 0) * (x[k] ?? 0);
    sums[row] = (sums[row] ?? 0) + sum;
  }
}

export function linear(layer: LinearLayer, x: Float32Array): Float32Array {
  const sums = Float32Array.from(layer.bias);
  addProduct(sums, layer, x, 0);
  return sums;
}

/** Abramowitz and Stegun 7.1.26; off by 1.5e-7 at most. */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return Math.sign(x) * (1 - poly * Math.exp(-x * x));
}

/** Gaussian error linear unit (Hendrycks and Gimpel 2016), the exact form. */
export const gelu = (values: Float32Array): Float32Array => values.map((x) => 0.5 * x * (1 + erf(x / Math.SQRT2)));

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
