import type { Lexicon } from '../lexicon/lexicon.ts';
import { remember } from '../text/remember.ts';
import type { Sentence, Token } from '../text/token.ts';
import { nameKey } from './name-key.ts';
import { type NamePart, namePart } from './name-part.ts';
import { type Shape, shapeOf } from './shape.ts';

/** What a word by itself tells of the names it may be in. */
interface WordForm {
  /** Characters before the name in the word. */
  lead: number;
  text: string;
  isWhole: boolean;
  shape: Shape;
  key: string;
  isGeneric: boolean;
  /** Words of the longest well-known name that may begin with it; 0 where none does. */
  reach: number;
}

/** One word as a possible part of a name. */
export interface Word extends NamePart, Omit<WordForm, 'lead'> {
  token: Token;
  /** Nothing but one space between this word and the next. */
  joinsNext: boolean;
}

/** Most words are plain lower-case English; what follows would be told nothing by them. */
const plainWord = /^[a-z]+$/;
/** A plain word that is a name by itself. */
const shortestLowerName = 4;

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

function formOf(text: string, lexicon: Lexicon): WordForm {
  if (plainWord.test(text)) {
    const isKnown = text.length >= shortestLowerName && lexicon.known(text) !== undefined;
    const reach = lexicon.startsKnown(text) ? lexicon.longest : Number(isKnown);
    return { lead: 0, text, isWhole: true, key: text, shape: 'lower', isGeneric: false, reach };
  }
  const part = namePart({ text, start: 0 });
  const key = nameKey(part.text);
  const singular = /\p{Lu}s$/u.test(part.text) ? key.slice(0, -1) : key;
  return {
    lead: part.start,
    text: part.text,
    isWhole: part.isWhole,
    key,
    shape: shapeOf(part.text),
    isGeneric: lexicon.isGeneric(key) || lexicon.isGeneric(singular) || isGenericCompound(part.text, lexicon),
    reach: lexicon.longest,
  };
}

const formsBy = new WeakMap<Lexicon, (text: string) => WordForm>();

export function wordsOf({ tokens }: Sentence, text: string, lexicon: Lexicon): Word[] {
  const form = formsBy.get(lexicon) ?? remember((word) => formOf(word, lexicon));
  formsBy.set(lexicon, form);
  return tokens.map((token, index): Word => {
    const next = tokens[index + 1];
    const isNextClose = next !== undefined && next.start === token.end + 1 && text[token.end] === ' ';
    const { lead, text: name, isWhole, shape, key, isGeneric, reach } = form(token.text);
    const start = token.start + lead;
    return {
      start,
      end: start + name.length,
      text: name,
      isWhole,
      token,
      shape,
      key,
      isGeneric,
      reach,
      joinsNext: isNextClose && isWhole,
    };
  });
}
