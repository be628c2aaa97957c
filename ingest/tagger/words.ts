/** A word as the network knows it: a run of letters and digits, or one other sign. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

const word = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

export const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(word), ({ 0: matched, index }) => ({
    text: matched,
    start: index,
    end: index + matched.length,
  }));
