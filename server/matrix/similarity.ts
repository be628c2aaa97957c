/** How alike each two of some sets are, 0–1; as rows of a square, one after the other. */
export interface Similarities {
  size: number;
  values: Float64Array;
}

/**
 * Cosine of each two sets, where a member counts the less the more sets have it (1 ÷ that number), as in correspondence
 * analysis (Benzécri 1973): what nearly all share says little about who belongs together.
 * @param members how many different members there are
 */
export function similaritiesOf(sets: readonly ReadonlySet<number>[], members: number): Similarities {
  const size = sets.length;
  const values = new Float64Array(size * size);
  const owners: number[][] = Array.from({ length: members }, () => []);
  sets.forEach((set, at) => {
    for (const member of set) owners[member]?.push(at);
  });
  const lengths = new Float64Array(size);
  for (const list of owners) {
    const weight = 1 / list.length;
    for (const a of list) {
      lengths[a] = (lengths[a] ?? 0) + weight;
      for (const b of list) values[a * size + b] = (values[a * size + b] ?? 0) + weight;
    }
  }
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      const shared = values[a * size + b] ?? 0;
      if (shared > 0) values[a * size + b] = shared / Math.sqrt((lengths[a] ?? 1) * (lengths[b] ?? 1));
    }
  }
  return { size, values };
}

export const similarity = ({ size, values }: Similarities, a: number, b: number): number => values[a * size + b] ?? 0;
