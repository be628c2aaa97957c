/**
 * A number in [0, 1e6] with that many decimals, an exact tie going to the even digit: as Python rounds and formats,
 * where `toFixed` takes the larger. Ties are found in the exact decimal expansion of the double.
 */
export function fixedHalfEven(value: number, digits: number): string {
  const exact = value.toFixed(90);
  const cut = exact.indexOf('.') + 1 + digits;
  const kept = exact.slice(0, cut);
  const isTie = /^50*$/.test(exact.slice(cut));
  const isEven = Number(kept.at(-1)) % 2 === 0;
  return isTie && isEven ? kept : value.toFixed(digits);
}
