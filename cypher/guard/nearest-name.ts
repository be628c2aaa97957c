/** Edits that turn one word into the other: letters put in, left out or changed (Levenshtein 1966). */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The name that was probably meant: the one fewest edits away, at most two and at most a third of its letters. */
export function nearestName(word: string, names: Iterable<string>): string | undefined {
  const near = [...names]
    .map((name) => ({ name, distance: edits(word, name) }))
    .filter(({ name, distance }) => distance <= Math.min(2, Math.ceil(name.length / 3)));
  return near.sort((a, b) => a.distance - b.distance)[0]?.name;
}
