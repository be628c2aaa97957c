import { type ContextRule, contextRules } from '../lexicon/context-rules.ts';
import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts';
import type { Sentence, TokenisedText } from '../text/token.ts';
import type { Candidate } from './mention.ts';
import { nameKey } from './name-key.ts';
import { sentenceOpeners } from './sentence-openers.ts';
import { isCoined, shapeOf } from './shape.ts';
import { findSpelledOut } from './spelled-out.ts';
import type { Word } from './words.ts';

/** A known name in the words of one sentence, from word to word. */
export interface KnownName {
  from: number;
  to: number;
  entry: LexiconEntry;
  /** `known-name` for a spelling that can be nothing else, `known-in-context` and what told it otherwise. */
  rules: string[];
}

interface Hit {
  from: number;
  to: number;
  start: number;
  end: number;
  surface: string;
  entry: LexiconEntry;
  /** Sure by its spelling; written as the entry is, though that may be a word; without the capitals of the entry. */
  spelling: 'sure' | 'exact' | 'lower';
}

const farthestBefore = 120;
const farthestAfter = 80;

const spellings = ({ name, aliases }: LexiconEntry): string[] => [name, ...aliases];

/** A lower-case spelling is sure only for coined names that cannot be words: "word2vec", "imagenet". */
function spellingOf(surface: string, entry: LexiconEntry, words: Word[], from: number, to: number): Hit['spelling'] {
  const first = words[from];
  const opensSentence = from === 0 && from === to && first?.shape === 'capital';
  const hasCapital = /\p{Lu}/u.test(surface) && !(opensSentence && sentenceOpeners.has(first.key));
  if (!hasCapital) {
    const isCoinedEntry = entry.name.split(' ').some((word) => isCoined(shapeOf(word))) && nameKey(surface).length >= 6;
    return isCoinedEntry && !entry.ambiguous ? 'sure' : 'lower';
  }
  if (!entry.ambiguous) return 'sure';
  return spellings(entry).includes(surface) ? 'exact' : 'lower';
}

/** "GPT 4" is a spelling of "GPT-4"; "K to" is none of "KTO". */
const isSpelledSo = (words: Word[], entry: LexiconEntry): boolean =>
  words.length === 1 ||
  words.every((word) => /[\p{Lu}\d]/u.test(word.text)) ||
  spellings(entry).some((name) => name.split(' ').length === words.length);

/** Every known name that starts at a word, longest first; whether it is meant is another question. */
function hitAt(text: string, words: Word[], from: number, lexicon: Lexicon): Hit | null {
  const first = words[from];
  if (first === undefined || first.shape === 'address') return null;
  let key = '';
  let best: Hit | null = null;
  for (let to = from; to < words.length && to < from + first.reach; to++) {
    const word = words[to];
    if (word === undefined) break;
    key += word.key;
    const entry = lexicon.known(key);
    if (entry !== undefined && isSpelledSo(words.slice(from, to + 1), entry)) {
      const surface = text.slice(first.start, word.end);
      const spelling = spellingOf(surface, entry, words, from, to);
      best = { from, to, start: first.start, end: word.end, surface, entry, spelling };
    }
    if (!word.joinsNext) break;
  }
  return best;
}

const isOf = (rule: ContextRule, { name, type }: LexiconEntry): boolean =>
  rule.of === 'any' ||
  (rule.of === 'listed' ? rule.names.includes(name) : (rule.of === 'Model') === (type === 'Model'));

/** An ordinary word takes more to be a name: its capital, or narrow words beside it. */
const mayTell = ({ isNarrow }: ContextRule, { spelling, entry }: Hit): boolean =>
  spelling === 'exact' || (entry.ambiguous ? isNarrow && entry.lowerCase : isNarrow || entry.type !== 'Model');

/** The first rule of that kind that holds beside the hit. */
function toldBy(speaks: ContextRule['speaks'], hit: Hit, text: string, sentence: Sentence): string | undefined {
  const before = text.slice(Math.max(sentence.start, hit.start - farthestBefore), hit.start);
  const after = text.slice(hit.end, Math.min(sentence.end, hit.end + farthestAfter));
  const rule = contextRules.find(
    (rule) =>
      rule.speaks === speaks &&
      (speaks === 'against' || mayTell(rule, hit)) &&
      isOf(rule, hit.entry) &&
      (rule.before === undefined || rule.before.test(before)) &&
      (rule.after === undefined || rule.after.test(after)),
  );
  return rule === undefined ? undefined : `context-${rule.id}`;
}

/** Characters between two members of a list, at most. */
const longestJoint = 12;
const betweenMembers = /^\s*(?:,|,?\s*(?:and|or)|\/|&|\+|vs\.?)\s*$/u;

/** Coordinated with a name of which there is no doubt: "Claude, GPT-4 and Gemini". */
function isListed(hit: Hit, sure: Hit[], text: string): boolean {
  const joins = (from: number, to: number): boolean =>
    to >= from && to - from <= longestJoint && betweenMembers.test(text.slice(from, to));
  return sure.some(
    (other) =>
      (other.entry.type === 'Model') === (hit.entry.type === 'Model') &&
      (joins(other.end, hit.start) || joins(hit.end, other.start)),
  );
}

/** "Soft Mixture Prototypes (SMP)": the paper gives the letters a meaning of its own. */
function isDefinedOtherwise(hit: Hit, text: TokenisedText, sentence: Sentence): boolean {
  const { start, end, surface } = hit;
  const short: Candidate = {
    start,
    end,
    surface,
    key: nameKey(surface),
    sentence: sentence.index,
    kind: 'acronym',
    rules: [],
  };
  const [pair] = findSpelledOut(text, [short]);
  return pair !== undefined && !spellings(hit.entry).some((name) => pair.long.key.endsWith(nameKey(name)));
}

/**
 * The well-known names of each sentence by the word they start at. A name that is also a word, a person or another
 * acronym counts where the words beside it or its list say so, and then wherever it is written as a name in the same
 * text (W. Gale, K. Church, D. Yarowsky: "One sense per discourse", 1992).
 */
export function findKnownNames(text: TokenisedText, sentences: Word[][], lexicon: Lexicon): Map<number, KnownName>[] {
  const hits = text.sentences.map((sentence, index) => {
    const words = sentences[index] ?? [];
    const found = words.map((_, from) => hitAt(text.text, words, from, lexicon)).filter((hit) => hit !== null);
    return { sentence, found };
  });
  const meant = new Set<LexiconEntry>();
  const told = new Map<Hit, string>();
  const other = new Set<LexiconEntry>();
  for (const { sentence, found } of hits) {
    for (const hit of found)
      if (hit.entry.ambiguous && hit.spelling === 'exact' && isDefinedOtherwise(hit, text, sentence))
        other.add(hit.entry);
  }
  for (const { sentence, found } of hits) {
    const sure = found.filter(({ spelling }) => spelling === 'sure');
    for (const hit of found) {
      if (hit.spelling === 'sure' || other.has(hit.entry)) continue;
      if (toldBy('against', hit, text.text, sentence) !== undefined) continue;
      const rule =
        toldBy('for', hit, text.text, sentence) ?? (isListed(hit, sure, text.text) ? 'context-listed' : undefined);
      if (rule === undefined) continue;
      told.set(hit, rule);
      meant.add(hit.entry);
    }
  }
  return hits.map(({ sentence, found }) => {
    const kept = found.flatMap((hit): KnownName[] => {
      const { from, to, entry } = hit;
      if (hit.spelling === 'sure') return [{ from, to, entry, rules: ['known-name'] }];
      const rule = told.get(hit);
      if (rule !== undefined) return [{ from, to, entry, rules: ['known-in-context', rule] }];
      const isAgain =
        hit.spelling === 'exact' && meant.has(hit.entry) && toldBy('against', hit, text.text, sentence) === undefined;
      return isAgain ? [{ from, to, entry, rules: ['known-in-context'] }] : [];
    });
    return new Map(kept.map((name) => [name.from, name]));
  });
}
