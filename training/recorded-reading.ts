import { z } from 'zod';
import { byPairClaim, type PairClaim, pairClaims } from '../ingest/tagger/pair-claims.ts';
import type { SpanChances, TaggedSpan, TaggerReading } from '../ingest/tagger/reading.ts';
import type { Span } from '../vocabulary/extract.ts';
import { NamedType } from '../vocabulary/kinds.ts';

const Numbers = z.array(z.number());
/** Answers of the tagger on one paper in thousandths, by what was asked. */
export const Answers = z.object({
  spans: z.array(z.tuple([z.number(), z.number(), NamedType, z.number()])),
  ofSpan: z.record(z.string(), Numbers),
  isOwn: z.record(z.string(), z.number()),
  isStated: z.record(z.string(), z.number()),
  claims: z.record(z.string(), Numbers),
});
export type Answers = z.infer<typeof Answers>;

const thousandths = (chance: number): number => Math.round(chance * 1000);
const keyOf = (spans: Span[]): string => spans.map((span) => span.join('-')).join(' ');
const pairKey = (source: Span[], target: Span[]): string => `${keyOf(source)} > ${keyOf(target)}`;

const fromNumbers = ([model, dataset, benchmark, opens, closes]: number[]): SpanChances => ({
  types: { Model: (model ?? 0) / 1000, Dataset: (dataset ?? 0) / 1000, Benchmark: (benchmark ?? 0) / 1000 },
  opens: (opens ?? 0) / 1000,
  closes: (closes ?? 0) / 1000,
});

/**
 * The chance of a claim that the tagger was not asked about when its answers were recorded: other names are found than
 * then. Nothing is learnt from such a pair. Below all chances.
 */
export const unheard = -1;

/** Something was asked that the tagger was not asked when its answers were recorded. */
export class NotRecordedError extends Error {
  override name = 'NotRecordedError';
  constructor(paper: string, what: string) {
    super(
      `The tagger's answer on ${what} of paper ${paper} is not recorded: candidates or features have changed since. ` +
        'Record again with the networks: npm run train -- --record FOLD0 FOLD1 FOLD2.',
    );
  }
}

/**
 * The tagger's answers on one paper, rounded, so that training is the same with the networks and without them. With
 * `live` each new question goes there and its answer is kept; without, it is an error.
 */
export class RecordedReading implements TaggerReading {
  readonly answers: Answers;
  readonly #paper: string;
  readonly #live: TaggerReading | null;

  constructor(paper: string, answers: Answers | null, live: TaggerReading | null) {
    this.#paper = paper;
    this.#live = live;
    this.answers = answers ?? {
      spans: (live?.spans ?? []).map(({ start, end, type, score }) => [start, end, type, thousandths(score)]),
      ofSpan: {},
      isOwn: {},
      isStated: {},
      claims: {},
    };
  }

  get spans(): TaggedSpan[] {
    return this.answers.spans.map(([start, end, type, score]) => ({ start, end, type, score: score / 1000 }));
  }

  ofSpan(span: Span): SpanChances {
    const ask = ({ types, opens, closes }: SpanChances): number[] =>
      [types.Model, types.Dataset, types.Benchmark, opens, closes].map(thousandths);
    return fromNumbers(this.#answer(this.answers.ofSpan, keyOf([span]), (live) => ask(live.ofSpan(span))));
  }

  isOwn(mentions: Span[]): number {
    return this.#answer(this.answers.isOwn, keyOf(mentions), (live) => thousandths(live.isOwn(mentions))) / 1000;
  }

  isStated(mentions: Span[]): number {
    return this.#answer(this.answers.isStated, keyOf(mentions), (live) => thousandths(live.isStated(mentions))) / 1000;
  }

  claimsBetween(source: Span[], target: Span[]): Record<PairClaim, number> {
    const key = pairKey(source, target);
    if (this.#live === null && this.answers.claims[key] === undefined) return byPairClaim(() => unheard);
    const numbers = this.#answer(this.answers.claims, key, (live) => {
      const answer = live.claimsBetween(source, target);
      return pairClaims.map((claim) => thousandths(answer[claim]));
    });
    return byPairClaim((_, index) => (numbers[index] ?? 0) / 1000);
  }

  #answer<Answer>(known: Record<string, Answer>, key: string, ask: (live: TaggerReading) => Answer): Answer {
    const before = known[key];
    if (before !== undefined) return before;
    if (this.#live === null) throw new NotRecordedError(this.#paper, key);
    const answer = ask(this.#live);
    known[key] = answer;
    return answer;
  }
}
