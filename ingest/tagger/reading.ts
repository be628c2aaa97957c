import type { Span } from '../../vocabulary/extract.ts';
import type { NamedType } from '../../vocabulary/kinds.ts';
import type { TokenisedText } from '../text/token.ts';
import type { PairClaim } from './pair-claims.ts';

/** A span that the tagger would mark by itself. */
export interface TaggedSpan {
  start: number;
  end: number;
  type: NamedType;
  /** 0–1. */
  score: number;
}

/** How the labels of the words of one span fall, each 0–1. */
export interface SpanChances {
  /** Mean over the words of the span of P(B- or I- of the type). */
  types: Record<NamedType, number>;
  /** P(a name begins at its first word), whatever its type. */
  opens: number;
  /** P(no name goes on behind its last word). */
  closes: number;
}

/** What the neural tagger thinks of one text. All spans count in its text; answers are 0–1. */
export interface TaggerReading {
  /** In text order, without overlaps; generous (a low threshold), for they are only candidates. */
  readonly spans: TaggedSpan[];
  ofSpan(span: Span): SpanChances;
  /** That the paper introduces what these mentions name. */
  isOwn(mentions: Span[]): number;
  /** That the work handles the kind of data which these words state. */
  isStated(mentions: Span[]): number;
  /** Which claims hold from one entity to another (or to a kind of data), each asked apart. */
  claimsBetween(source: Span[], target: Span[]): Record<PairClaim, number>;
}

/** The network and its heads, loaded once per thread. */
export interface Tagger {
  /** Which runtime computes it, for people: `onnxruntime-node 1.22` or `onnxruntime-web 1.22`. */
  readonly runtime: string;
  /** @param sentences Indices of those that the network reads; of the others nothing is known. By default all. */
  read(text: TokenisedText, sentences?: ReadonlySet<number>): Promise<TaggerReading>;
}
