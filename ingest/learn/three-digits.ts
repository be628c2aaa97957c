/** A chance as it is kept as a score. */
export const threeDigits = (chance: number): number => Math.round(chance * 1000) / 1000;
