/** A name along the side of the map. */
export interface PlacedLabel {
  at: number;
  /** Middle of its row or column, in pixels from the corner of the cells. */
  middle: number;
}

/**
 * Which names are written: all where there is room for each, else those of the most papers that do not come too near each
 * other.
 * @param first first row or column that is seen; `step` pixels a name needs, `room` pixels there are
 */
export function labelsFor(
  sides: readonly { papers: number }[],
  { first, size, room, step }: { first: number; size: number; room: number; step: number },
): PlacedLabel[] {
  const from = Math.max(0, Math.floor(first));
  const to = Math.min(sides.length, Math.ceil(first + room / size));
  const seen: (PlacedLabel & { papers: number })[] = [];
  for (let at = from; at < to; at++) {
    const middle = (at + 0.5 - first) * size;
    if (middle > 2 && middle < room - 2) seen.push({ at, middle, papers: sides[at]?.papers ?? 0 });
  }
  if (size >= step) return seen;
  const taken: (PlacedLabel & { papers: number })[] = [];
  for (const one of seen.toSorted((a, b) => b.papers - a.papers || a.at - b.at)) {
    if (taken.every(({ middle }) => Math.abs(middle - one.middle) >= step)) taken.push(one);
  }
  return taken;
}
