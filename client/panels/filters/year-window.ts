/**
 * Where a window of years moves next; `null` at the end. One that begins with the first year grows, so that a playback
 * from the start gathers what there was by then; any other keeps its width.
 */
export function nextWindow(
  window: readonly [number, number] | null,
  [first, last]: readonly [number, number],
): [number, number] | null {
  if (window === null) return [first, first];
  const [from, to] = window;
  if (to >= last) return null;
  return from <= first ? [first, to + 1] : [from + 1, to + 1];
}
