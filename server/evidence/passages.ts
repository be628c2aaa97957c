import type { Passage } from '../../vocabulary/api/evidence.ts';
import type { Span } from '../../vocabulary/extract.ts';
import type { ReadText } from './read-text.ts';

type End = 'source' | 'target';
interface Place {
  span: Span;
  end: End;
}

const inside = (inner: Span, outer: Span): boolean => inner[0] >= outer[0] && inner[1] <= outer[1];

/** Cuts a stretch out of the text and counts the marks from its start. */
function passage(role: Passage['role'], text: string, [from, to]: Span, places: Place[]): Passage {
  const marks = places
    .filter(({ span }) => inside(span, [from, to]))
    .map(({ span, end }) => ({ span: [span[0] - from, span[1] - from] satisfies Span, end }))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  return { role, text: text.slice(from, to), marks };
}

/** The sentence that holds a span; where it crosses sentences, all that it touches. */
function around(span: Span, sentences: Span[]): Span {
  const touched = sentences.filter(([from, to]) => from < span[1] && span[0] < to);
  return [Math.min(span[0], ...touched.map(([from]) => from)), Math.max(span[1], ...touched.map(([, to]) => to))];
}

export interface StatedClaim {
  start: number;
  end: number;
  sourceStart: number;
  sourceEnd: number;
  targetStart: number;
  targetEnd: number;
}

/**
 * The sentence that states a claim, both ends marked; where an end stands outside it, also the sentence in which that
 * end is named. In text order.
 */
export function claimPassages({ text, sentences }: ReadText, claim: StatedClaim): Passage[] {
  const statement: Span = [claim.start, claim.end];
  const places: Place[] = [
    { span: [claim.sourceStart, claim.sourceEnd], end: 'source' },
    { span: [claim.targetStart, claim.targetEnd], end: 'target' },
  ];
  const found: { role: Passage['role']; span: Span }[] = [{ role: 'statement', span: statement }];
  for (const { span } of places) {
    if (found.some((one) => inside(span, one.span))) continue;
    found.push({ role: 'context', span: around(span, sentences) });
  }
  found.sort((a, b) => a.span[0] - b.span[0]);
  return found.map(({ role, span }) => passage(role, text, span, places));
}

/** `[start, end, start, end …]` as stored → spans. */
export const spansOf = (flat: number[]): Span[] => {
  const spans: Span[] = [];
  for (let at = 0; at + 1 < flat.length; at += 2) {
    const [start = 0, end = 0] = flat.slice(at, at + 2);
    spans.push([start, end]);
  }
  return spans;
};

/** The sentences of a paper that mention an entity, each with every mention in it marked as the target. */
export function mentionPassages({ text, sentences }: ReadText, target: Span[]): Passage[] {
  const places = target.map((span): Place => ({ span, end: 'target' }));
  return mentioning(sentences, places).map((span) => passage('statement', text, span, places));
}

/** Two entities in one paper: the first sentence that names both, or else the first that names each. */
export function sharedPassages({ text, sentences }: ReadText, source: Span[], target: Span[]): Passage[] {
  const places: Place[] = [
    ...source.map((span): Place => ({ span, end: 'source' })),
    ...target.map((span): Place => ({ span, end: 'target' })),
  ];
  const passages = mentioning(sentences, places).map((span) => passage('statement', text, span, places));
  const names = (one: Passage, end: End) => one.marks.some((mark) => mark.end === end);
  const both = passages.find((one) => names(one, 'source') && names(one, 'target'));
  if (both) return [both];
  return passages.filter(
    (one) =>
      one === passages.find((other) => names(other, 'source')) ||
      one === passages.find((other) => names(other, 'target')),
  );
}

/** The stretches that hold the places: sentences, in text order, none twice. */
function mentioning(sentences: Span[], places: Place[]): Span[] {
  const stretches = new Map(places.map(({ span }) => around(span, sentences)).map((span) => [span.join(), span]));
  return [...stretches.values()].sort((a, b) => a[0] - b[0]);
}
