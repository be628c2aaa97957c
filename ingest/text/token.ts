import type { Span } from '../../vocabulary/extract.ts';

/** One word, as far as names are concerned: "GPT-4V", "SatMAE++" and "CIFAR-10/100" are one, brackets and commas none. */
export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
}

export interface Sentence {
  /** Position in the text's list of sentences. */
  index: number;
  start: number;
  end: number;
  isTitle: boolean;
  tokens: Token[];
}

/** A cleaned paper taken apart. Offsets count in `text`, which is `textOf(document)`. */
export interface TokenisedText {
  text: string;
  titleEnd: number;
  /** The web addresses of code and models in the text, lower-case letters and digits only: they often hold a name. */
  addresses: string;
  sentences: Sentence[];
}

export const spanOf = ({ start, end }: { start: number; end: number }): Span => [start, end];
