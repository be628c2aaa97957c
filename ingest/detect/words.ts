import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Sentence, Token } from '../text/token.ts';
import { nameKey } from './name-key.ts';
import { type NamePart, namePart } from './name-part.ts';
import { type Shape, shapeOf } from './shape.ts';

/** One word as a possible part of a name. */
export interface Word extends NamePart {
  token: Token;
  shape: Shape;
  key: string;
  isGeneric: boolean;
  /** Nothing but one space between this word and the next. */
  joinsNext: boolean;
}

/** Most words are plain lower-case English; what follows would be told nothing by them. */
export const plainWord = /^[a-z]+$/;

/** A compound of which no part is a name: "CNN-Transformer", "LLM-as-a-Judge". */
function isGenericCompound(text: string, lexicon: Lexicon): boolean {
  const parts = text.split(/[-–‑/&]/u).filter((part) => part !== '');
  if (parts.length < 2) return false;
  const told = parts.map(
    (part) => lexicon.isGeneric(nameKey(part)) || lexicon.isGeneric(nameKey(part.replace(/s$/u, ''))),
  );
  return (
    told.some(Boolean) && parts.every((part, index) => told[index] || /^(?:\p{Lu}?\p{Ll}+|\p{Lu}|\d+)$/u.test(part))
  );
}

export function wordsOf(sentence: Sentence, text: string, lexicon: Lexicon): Word[] {
  return sentence.tokens.map((token, index) => {
    const next = sentence.tokens[index + 1];
    const isNextClose = next !== undefined && next.start === token.end + 1 && text[token.end] === ' ';
    if (plainWord.test(token.text)) {
      const { start, end } = token;
      return {
        start,
        end,
        text: token.text,
        isWhole: true,
        token,
        key: token.text,
        shape: 'lower',
        isGeneric: false,
        joinsNext: isNextClose,
      };
    }
    const part = namePart(token);
    const key = nameKey(part.text);
    const singular = /\p{Lu}s$/u.test(part.text) ? key.slice(0, -1) : key;
    return {
      ...part,
      token,
      key,
      shape: shapeOf(part.text),
      isGeneric: lexicon.isGeneric(key) || lexicon.isGeneric(singular) || isGenericCompound(part.text, lexicon),
      joinsNext: isNextClose && part.isWhole,
    };
  });
}
