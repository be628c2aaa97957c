import type { Span } from '../../vocabulary/extract.ts';
import { chancesOf, decodeSpans } from './decode-spans.ts';
import { labelChances } from './label-chances.ts';
import { addProduct, gelu, type LinearLayer, linear, sigmoid } from './linear-layer.ts';
import { nearestMentions } from './nearest-mentions.ts';
import { byPairClaim, type PairClaim } from './pair-claims.ts';
import type { SpanChances, TaggedSpan, TaggerReading } from './reading.ts';
import { type HeadWeights, pairWidth, width } from './tagger-file.ts';
import { type WordRange, wordsIn } from './word-range.ts';
import type { Word } from './words.ts';

/** What the network says of each word that it was given. */
export interface WordAnswers {
  words: readonly Word[];
  sentenceOf: readonly number[];
  /** words × width. */
  hidden: Float32Array;
  /** words × labels. */
  emissions: Float32Array;
}

/** One side of a pair: where it is mentioned and what it contributes. */
interface Side {
  places: WordRange[];
  projected: Float32Array;
  /** Its share of the first layer's sums. */
  share: Float32Array;
}

const noClaims = byPairClaim(() => 0);

/** What is said so often need not be asked more often; keeps the work linear in odd texts. */
const mostMentions = 60;
/** Means that are kept, so that endless texts take no endless memory. */
const mostMeans = 5_000;

/** The heads over one text; what several questions need is computed once. */
export class PaperReading implements TaggerReading {
  readonly spans: TaggedSpan[];
  readonly #answers: WordAnswers;
  readonly #heads: HeadWeights;
  readonly #chances: Float64Array[];
  readonly #sources = new Map<string, Side | null>();
  readonly #targets = new Map<string, Side | null>();
  readonly #means = new Map<number, Float32Array>();
  readonly #middles = new Map<number, Float32Array>();

  constructor(answers: WordAnswers, heads: HeadWeights) {
    this.#answers = answers;
    this.#heads = heads;
    this.#chances = labelChances(answers.emissions, heads.chain);
    this.spans = decodeSpans(answers.words, this.#chances);
  }

  ofSpan(span: Span): SpanChances {
    const range = wordsIn(this.#answers.words, span);
    if (range === null) return { types: { Model: 0, Dataset: 0, Benchmark: 0 }, opens: 0, closes: 0 };
    return chancesOf(this.#chances, range);
  }

  isOwn(mentions: Span[]): number {
    return this.#ask(mentions, this.#heads.own);
  }

  isStated(mentions: Span[]): number {
    return this.#ask(mentions, this.#heads.stated);
  }

  claimsBetween(source: Span[], target: Span[]): Record<PairClaim, number> {
    const { source: sourceLayer, target: targetLayer, between, pair } = this.#heads;
    const a = this.#side(this.#sources, source, sourceLayer, 0);
    const b = this.#side(this.#targets, target, targetLayer, pairWidth);
    if (a === null || b === null) return noClaims;
    const nearness = nearestMentions(a.places, b.places, this.#answers.sentenceOf);
    if (nearness === null) return noClaims;
    const [first, second] = pair;
    const sums = a.share.map((value, row) => value + (b.share[row] ?? 0) + (first.bias[row] ?? 0));
    const product = a.projected.map((value, k) => value * (b.projected[k] ?? 0));
    addProduct(sums, first, product, 2 * pairWidth);
    const middle = nearness.between === null ? between.bias : this.#middle(nearness.between);
    addProduct(sums, first, middle, 3 * pairWidth);
    addProduct(sums, first, Float32Array.from(nearness.flags), 4 * pairWidth);
    const chances = linear(second, gelu(sums)).map(sigmoid);
    return byPairClaim((_, index) => chances[index] ?? 0);
  }

  #places(mentions: Span[]): WordRange[] {
    return mentions.slice(0, mostMentions).flatMap((span) => wordsIn(this.#answers.words, span) ?? []);
  }

  #side(known: Map<string, Side | null>, mentions: Span[], layer: LinearLayer, offset: number): Side | null {
    const key = mentions.join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const places = this.#places(mentions);
    let side: Side | null = null;
    if (places.length > 0) {
      const [first] = this.#heads.pair;
      const projected = linear(layer, this.#pool(places).subarray(0, width));
      const share = new Float32Array(first.bias.length);
      addProduct(share, first, projected, offset);
      side = { places, projected, share };
    }
    known.set(key, side);
    return side;
  }

  #ask(mentions: Span[], [first, second]: [LinearLayer, LinearLayer]): number {
    const places = this.#places(mentions);
    if (places.length === 0) return 0;
    return sigmoid(linear(second, gelu(linear(first, this.#pool(places))))[0] ?? 0);
  }

  /** Mean and maximum over the mentions of the mean over each one's words. */
  #pool(places: readonly WordRange[]): Float32Array {
    const pooled = new Float32Array(2 * width);
    pooled.fill(Number.NEGATIVE_INFINITY, width);
    for (const place of places) {
      const mean = this.#mean(place);
      for (let k = 0; k < width; k++) {
        const value = mean[k] ?? 0;
        pooled[k] = (pooled[k] ?? 0) + value / places.length;
        pooled[width + k] = Math.max(pooled[width + k] ?? 0, value);
      }
    }
    return pooled;
  }

  /** What the words between two entities contribute; they are asked about in both directions. */
  #middle(range: WordRange): Float32Array {
    const key = this.#keyOf(range);
    const known = this.#middles.get(key);
    if (known !== undefined) return known;
    const middle = linear(this.#heads.between, this.#mean(range));
    if (this.#middles.size < mostMeans) this.#middles.set(key, middle);
    return middle;
  }

  #keyOf({ from, to }: WordRange): number {
    return from * this.#answers.words.length + to;
  }

  #mean({ from, to }: WordRange): Float32Array {
    const key = this.#keyOf({ from, to });
    const known = this.#means.get(key);
    if (known !== undefined) return known;
    const { hidden } = this.#answers;
    const mean = new Float32Array(width);
    if (this.#means.size < mostMeans) this.#means.set(key, mean);
    for (let i = from; i < to; i++)
      for (let k = 0; k < width; k++) mean[k] = (mean[k] ?? 0) + (hidden[i * width + k] ?? 0) / (to - from);
    return mean;
  }
}
