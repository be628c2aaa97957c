import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts';
import type { Sentence, Token, TokenisedText } from '../text/token.ts';
import type { Candidate, CandidateKind } from './mention.ts';
import { nameKey } from './name-key.ts';
import { type NamePart, namePart } from './name-part.ts';
import { sentenceOpeners } from './sentence-openers.ts';
import { isCoined, type Shape, shapeOf } from './shape.ts';

interface Word extends NamePart {
  token: Token;
  shape: Shape;
  key: string;
  isGeneric: boolean;
  /** Nothing but one space between this word and the next. */
  joinsNext: boolean;
}

const version = /^(?:v?\d+(?:\.\d+)*[a-z]?|\d+(?:\.\d+)?[BM]|\d{4})$/u;
const countedNoun =
  /^(?:times|tasks|datasets|benchmarks|languages|points|hours|days|classes|domains|models|subjects|percent|different)$/u;
/** Nouns that say what the name before them is; "Segment Anything Model" keeps its own. */
const headNoun =
  /^(?:datasets?|benchmarks?|models?|corpus|corpora|challenges?|networks?|frameworks?|leaderboard|suite|tasks?|methods?|databases?|scores?|metrics?|loss|family|series|algorithms?|approach|architectures?|backbones?|encoders?|decoders?|dataloaders?|test|experiments?|competition|workshop|api)$/iu;
const maxRunWords = 8;

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

/** Most words are plain lower-case English; what follows would be told nothing by them. */
const plainWord = /^[a-z]+$/;
const shortestPlainName = 6;

function wordsOf(sentence: Sentence, text: string, lexicon: Lexicon): Word[] {
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

/** Text in capitals tells nothing about names. */
const isShouting = (words: Word[]): boolean =>
  words.length > 3 && words.filter(({ shape }) => shape === 'acronym').length > 0.6 * words.length;

interface Found {
  from: number;
  to: number;
  kind: CandidateKind;
  rule: string;
}

const spellings = ({ name, aliases }: LexiconEntry): string[] => [name, ...aliases];

/** Known names, longest first. A lower-case spelling counts only for coined names that cannot be words. */
function knownAt(text: string, words: Word[], from: number, lexicon: Lexicon): Found | null {
  let key = '';
  let best: Found | null = null;
  for (let to = from; to < words.length && to < from + lexicon.longest; to++) {
    const word = words[to];
    if (word === undefined) break;
    key += word.key;
    const entry = lexicon.known(key);
    if (entry !== undefined) {
      const first = words[from];
      const surface = text.slice(first?.start ?? 0, word.end);
      const hasCapital = words.slice(from, to + 1).some(({ text }) => /[\p{Lu}]/u.test(text));
      const isCoinedEntry = isCoined(shapeOf(entry.name)) && key.length >= 6;
      const startsSentence = from === 0 && first !== undefined && first.shape === 'capital' && from === to;
      const isSure = !entry.ambiguous && (hasCapital || isCoinedEntry) && !(startsSentence && sentenceOpeners.has(key));
      if (isSure) best = { from, to, kind: 'known', rule: 'known-name' };
      else if (spellings(entry).includes(surface))
        best = {
          from,
          to,
          kind: isCoined(first?.shape ?? 'lower') ? 'acronym' : 'capitalised',
          rule: 'known-ambiguous',
        };
    }
    if (!word.joinsNext) break;
  }
  return best;
}

function runFrom(words: Word[], from: number, isTitle: boolean): number {
  let to = from;
  while (to - from < maxRunWords) {
    const word = words[to];
    const next = words[to + 1];
    if (word === undefined || next === undefined || !word.joinsNext) break;
    if (isCoined(next.shape) || (next.shape === 'capital' && !isTitle)) to++;
    else if (next.shape === 'capital' && isTitle && isCoined(word.shape) && headNoun.test(next.text)) to++;
    else if (version.test(next.text) && word.shape !== 'number' && !countedNoun.test(words[to + 2]?.token.lower ?? ''))
      to++;
    else if (
      next.token.lower === 'of' &&
      !isTitle &&
      word.shape === 'capital' &&
      words[to + 2]?.shape === 'capital' &&
      next.joinsNext
    )
      to += 2;
    else break;
  }
  return to;
}

/** "Completeness: It is the first …": after a colon or a full stop a clause may begin as a sentence does. */
const opensClause = (text: string, words: Word[], index: number): boolean =>
  /[:;.!?]["”’)]?\s+["“‘(]?$/u.test(text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? 0));

/** Cuts from a run what does not belong to the name, and says what kind of candidate is left. */
function trimRun(text: string, words: Word[], from: number, to: number, lowerWords: Set<string>): Found | null {
  let first = from;
  let last = to;
  while (first <= last) {
    const word = words[first];
    if (word === undefined || word.shape !== 'capital') break;
    const isOpeningWord = sentenceOpeners.has(word.token.lower);
    const isOpener =
      first === 0
        ? isOpeningWord ||
          (first < last && isCoined(words[first + 1]?.shape ?? 'lower')) ||
          lowerWords.has(word.token.lower)
        : isOpeningWord && opensClause(text, words, first);
    if (!isOpener) break;
    first++;
  }
  while (
    last > first &&
    headNoun.test(words[last]?.text ?? '') &&
    words.slice(first, last).some(({ shape, isGeneric }) => isCoined(shape) && !isGeneric)
  )
    last--;
  while (last > first && words[last]?.shape === 'number' && words[last - 1]?.isGeneric) last--;
  const run = words.slice(first, last + 1);
  if (run.length === 0) return null;
  const telling = run.filter(({ shape, isGeneric }) => isCoined(shape) && !isGeneric);
  const end = run.at(-1);
  if (end === undefined || (end.isGeneric && telling.length === 0)) return null;
  if (telling.length === 0) return { from: first, to: last, kind: 'capitalised', rule: 'capitalised-words' };
  if (end.isGeneric && run.length > 1) return null;
  const isAcronym = telling.every(({ shape }) => shape === 'acronym') && run.every(({ shape }) => shape !== 'number');
  return { from: first, to: last, kind: isAcronym ? 'acronym' : 'coined', rule: isAcronym ? 'acronym' : 'coined-word' };
}

const starts = (word: Word, isTitle: boolean): boolean =>
  isCoined(word.shape) || (word.shape === 'capital' && !isTitle);

/** Step 2: every sequence of words in the text that may be a name, in text order, none overlapping. */
export function findCandidates(text: TokenisedText, lexicon: Lexicon): Candidate[] {
  const lowerWords = new Set(
    text.sentences.flatMap(({ tokens }) =>
      tokens.filter(({ text: word, lower }) => word === lower).map(({ lower }) => lower),
    ),
  );
  return text.sentences.flatMap((sentence) => {
    const words = wordsOf(sentence, text.text, lexicon);
    const shouts = isShouting(words);
    const found: Candidate[] = [];
    for (let index = 0; index < words.length; index++) {
      const word = words[index];
      if (word === undefined || word.shape === 'address') continue;
      if (word.shape === 'lower' && plainWord.test(word.text) && word.text.length < shortestPlainName) continue;
      const known = knownAt(text.text, words, index, lexicon);
      const run =
        !shouts && starts(word, sentence.isTitle)
          ? trimRun(text.text, words, index, runFrom(words, index, sentence.isTitle), lowerWords)
          : null;
      // An opening word was cut off: the rest may be a known name, so it is looked at again from there.
      if (known === null && run !== null && run.from > index) {
        index = run.from - 1;
        continue;
      }
      const best =
        known !== null &&
        (run === null ||
          run.from > known.from ||
          run.to <= known.to ||
          (known.kind === 'known' && run.from < known.from))
          ? known
          : run;
      if (best === null) {
        continue;
      }
      const [head, tail] = [words[best.from], words[best.to]];
      if (head === undefined || tail === undefined) continue;
      index = best.to;
      found.push(...candidatesOf(text.text, sentence.index, head.start, tail.end, best));
    }
    return found;
  });
}

/** "COCO/LVIS" is two names, "CIFAR-10/100" one. */
function candidatesOf(text: string, sentence: number, start: number, end: number, { kind, rule }: Found): Candidate[] {
  const surface = text.slice(start, end);
  const make = (from: number, to: number, rules: string[]): Candidate => {
    const cut = text.slice(from, to);
    return { start: from, end: to, surface: cut, key: nameKey(cut), sentence, kind, rules };
  };
  const slash = surface.indexOf('/');
  const parts = surface.split('/');
  if (kind !== 'known' && parts.length === 2 && parts.every((part) => isCoined(shapeOf(part)) && part.length > 2))
    return [make(start, start + slash, [rule, 'slash-list']), make(start + slash + 1, end, [rule, 'slash-list'])];
  return [make(start, end, [rule])];
}
