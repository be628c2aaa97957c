import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts';
import { foreignSentences } from '../text/foreign.ts';
import type { Sentence, TokenisedText } from '../text/token.ts';
import { findKnownNames, type KnownName } from './known-names.ts';
import type { Candidate, CandidateKind } from './mention.ts';
import { sentenceOpeners } from './sentence-openers.ts';
import { isCoined } from './shape.ts';
import { splitNames, withBraceLists } from './split-names.ts';
import { type Word, wordsOf } from './words.ts';

const version = /^(?:v?\d+(?:\.\d+)*[a-z]?|\d+(?:\.\d+)?[BM]|\d{4})$/u;
const countedNoun =
  /^(?:times|tasks|datasets|benchmarks|languages|points|hours|days|classes|domains|models|subjects|percent|different)$/u;
/** Nouns that say what the name before them is; "Segment Anything Model" keeps its own. */
const headNoun =
  /^(?:datasets?|benchmarks?|models?|corpus|corpora|challenges?|networks?|frameworks?|leaderboard|suite|tasks?|methods?|databases?|scores?|metrics?|loss|family|series|algorithms?|approach|architectures?|backbones?|encoders?|decoders?|dataloaders?|test|experiments?|competition|workshop|api)$/iu;
const maxRunWords = 8;

/** Text in capitals tells nothing about names. */
const isShouting = (words: Word[]): boolean =>
  words.length > 3 && words.filter(({ shape }) => shape === 'acronym').length > 0.6 * words.length;

interface Found {
  from: number;
  to: number;
  kind: CandidateKind;
  rules: string[];
  entry?: LexiconEntry;
}

const asFound = ({ from, to, entry, rules }: KnownName): Found => ({ from, to, kind: 'known', rules, entry });

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
  if (telling.length === 0) return { from: first, to: last, kind: 'capitalised', rules: ['capitalised-words'] };
  if (end.isGeneric && run.length > 1) return null;
  const isAcronym = telling.every(({ shape }) => shape === 'acronym') && run.every(({ shape }) => shape !== 'number');
  return {
    from: first,
    to: last,
    kind: isAcronym ? 'acronym' : 'coined',
    rules: [isAcronym ? 'acronym' : 'coined-word'],
  };
}

const starts = (word: Word, isTitle: boolean): boolean =>
  isCoined(word.shape) || (word.shape === 'capital' && !isTitle);

/** In another language capitals and small words mean other things: only names of which there is no doubt are read. */
function knownAbroad(
  text: string,
  sentence: Sentence,
  words: Word[],
  known: Map<number, KnownName> | undefined,
  lexicon: Lexicon,
): Candidate[] {
  return [...(known?.values() ?? [])].flatMap((name) => {
    const [head, tail] = [words[name.from], words[name.to]];
    if (head === undefined || tail === undefined) return [];
    const isSure = name.rules.includes('known-name') && /\p{Lu}/u.test(text.slice(head.start, tail.end));
    return isSure ? splitNames(text, sentence, [head.start, tail.end], asFound(name), lexicon) : [];
  });
}

/** Step 2: every sequence of words in the text that may be a name, in text order, none overlapping. */
export function findCandidates(text: TokenisedText, lexicon: Lexicon): Candidate[] {
  const lowerWords = new Set<string>();
  for (const { tokens } of text.sentences)
    for (const { text: word, lower } of tokens) if (word === lower) lowerWords.add(lower);
  const wordLists = text.sentences.map((sentence) => wordsOf(sentence, text.text, lexicon));
  const known = findKnownNames(text, wordLists, lexicon);
  const foreign = foreignSentences(text);
  return text.sentences.flatMap((sentence, at) => {
    const words = wordLists[at] ?? [];
    if (foreign[at]) return knownAbroad(text.text, sentence, words, known[at], lexicon);
    const shouts = isShouting(words);
    const found: Candidate[] = [];
    for (let index = 0; index < words.length; index++) {
      const word = words[index];
      if (word === undefined || word.shape === 'address' || word.start < (found.at(-1)?.end ?? 0)) continue;
      const hit = known[at]?.get(index);
      const isCapital = !shouts && starts(word, sentence.isTitle);
      const run = isCapital
        ? trimRun(text.text, words, index, runFrom(words, index, sentence.isTitle), lowerWords)
        : null;
      // An opening word was cut off: the rest may be a known name, so it is looked at again from there.
      if (hit === undefined && run !== null && run.from > index) {
        index = run.from - 1;
        continue;
      }
      const best =
        hit !== undefined && (run === null || run.from !== hit.from || run.to <= hit.to) ? asFound(hit) : run;
      const [head, tail] = [words[best?.from ?? -1], words[best?.to ?? -1]];
      if (best === null || head === undefined || tail === undefined) continue;
      index = best.to;
      found.push(...splitNames(text.text, sentence, [head.start, tail.end], best, lexicon));
    }
    return withBraceLists(text.text, sentence, found, lexicon);
  });
}
