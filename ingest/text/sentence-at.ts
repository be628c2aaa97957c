import type { TokenisedText } from './token.ts';

/** Position of the last sentence that starts at or before the offset; 0 where none does. */
export function sentenceAt({ sentences }: TokenisedText, offset: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
