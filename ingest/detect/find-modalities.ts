import type { Span } from '../../vocabulary/extract.ts';
import type { ModalityName } from '../../vocabulary/modalities.ts';
import type { TokenisedText } from '../text/token.ts';
import { type ModalityRule, modalityRules } from './modality-rules.ts';

/** Words that are decided to state a kind of data which the work handles. */
export interface ModalityMention {
  modality: ModalityName;
  span: Span;
  rule: string;
  /** 0–1: how sure it is that the work handles this kind. */
  score: number;
  /** The features that spoke most for it. */
  reasons?: string[];
}

/** What the rule that found the words says of them: a kind of data, something else here, or too seldom to count. */
export type Verdict = 'stated' | 'excepted' | 'rare';

export interface KindWords {
  span: Span;
  rule: string;
  verdict: Verdict;
}

/** All words of a text that may state one kind of data, in text order. */
export interface KindCandidate {
  modality: ModalityName;
  words: KindWords[];
}

/** How far around the words the exceptions are looked for. */
const window = 40;

const endsInWord = /[\p{L}\p{N}]$/u;

/** Where the pattern matches from a word's first letter on. */
function wordsLike(pattern: RegExp, text: string): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { index } = match;
    if (endsInWord.test(text.slice(Math.max(0, index - 2), index))) pattern.lastIndex = index + 1;
    else spans.push([index, index + match[0].length]);
  }
  return spans;
}

function wordsBy({ id, words, unlessBefore, unlessAfter, minimum }: ModalityRule, text: string): KindWords[] {
  const found = wordsLike(words, text).map(([start, end]): KindWords => {
    const isExcepted =
      unlessBefore?.test(text.slice(Math.max(0, start - window), start)) === true ||
      unlessAfter?.test(text.slice(end, end + window)) === true;
    return { span: [start, end], rule: `modality-${id}`, verdict: isExcepted ? 'excepted' : 'stated' };
  });
  const stated = found.filter(({ verdict }) => verdict === 'stated').length;
  if (stated >= minimum) return found;
  return found.map((words) => (words.verdict === 'stated' ? { ...words, verdict: 'rare' } : words));
}

/** Those that begin behind the end of the last one kept. */
function apart(inOrder: KindWords[]): KindWords[] {
  let reach = 0;
  return inOrder.filter(({ span }) => {
    const isFree = span[0] >= reach;
    if (isFree) reach = span[1];
    return isFree;
  });
}

/** Of words in words the longer; what a rule takes for a kind of data before what another one excepts. */
function withoutOverlaps(words: KindWords[]): KindWords[] {
  const order = (a: KindWords, b: KindWords): number => a.span[0] - b.span[0] || b.span[1] - a.span[1];
  const stated = words.filter(({ verdict }) => verdict === 'stated').sort(order);
  const others = words.filter(({ verdict }) => verdict !== 'stated').sort(order);
  const kept = apart(stated);
  let next = 0;
  const beside = apart(others).filter(({ span }) => {
    while (next < kept.length && (kept[next]?.span[1] ?? 0) <= span[0]) next++;
    return (kept[next]?.span[0] ?? Number.POSITIVE_INFINITY) >= span[1];
  });
  return [...kept, ...beside].sort(order);
}

/** Step 5: the words of the text that may state a kind of data, for each kind. */
export function findKinds({ text }: TokenisedText): KindCandidate[] {
  const found = new Map<ModalityName, KindWords[]>();
  for (const rule of modalityRules) {
    const words = wordsBy(rule, text);
    if (words.length > 0) found.set(rule.modality, [...(found.get(rule.modality) ?? []), ...words]);
  }
  return [...found].map(([modality, words]) => ({ modality, words: withoutOverlaps(words) }));
}
