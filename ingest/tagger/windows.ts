/** Most pieces that the network takes at once, without the one that ends them; as in training. */
export const windowSize = 510;

/** Words [from, to) that the network reads together. */
export interface Window {
  from: number;
  to: number;
}

/**
 * Cuts a text into windows that follow each other without gap or overlap: one where it fits, else as few as go, of
 * whole sentences. A sentence that is longer than a window by itself is cut between words.
 * @param sizes Pieces of each word, each at most twelve.
 * @param sentenceOf The number of each word's sentence.
 */
export function windowsOf(sizes: readonly number[], sentenceOf: readonly number[]): Window[] {
  const windows: Window[] = [];
  const room = windowSize - 1;
  let from = 0;
  let used = 0;
  /** Where the sentence that is being taken in began, and the pieces before it in this window. */
  let sentence = { from: 0, before: 0 };
  for (const [i, size] of sizes.entries()) {
    if (i > 0 && sentenceOf[i] !== sentenceOf[i - 1]) sentence = { from: i, before: used };
    if (used + size > room) {
      const to = sentence.from > from ? sentence.from : i;
      used -= to === i ? used : sentence.before;
      windows.push({ from, to });
      from = to;
      sentence = { from: to, before: 0 };
    }
    used += size;
  }
  if (from < sizes.length) windows.push({ from, to: sizes.length });
  return windows;
}
