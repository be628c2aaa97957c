import type { ExtractedClaim, ExtractedEntity, Span } from '../../vocabulary/extract.ts';
import { isLegalClaim } from '../resolve/legal-claim.ts';
import { type Sentence, spanOf } from '../text/token.ts';
import { type Answer, AnsweredClaim } from './answer.ts';
import type { WordFinder } from './find-words.ts';
import { fitting } from './fitting.ts';
import { llmRule, type VerifiedEntities } from './verify-entities.ts';

const score = 0.7;
/** What stands in more places than this is no sentence. */
const mostPlaces = 50;

type End = 'PAPER' | number;
/** Where an end stands in a sentence; `isNamed` where not only by words that stand for it. */
interface Place {
  span: Span;
  isNamed: boolean;
}

const isInside = ([start, end]: Span, [from, to]: Span): boolean => from <= start && end <= to;
const overlap = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1];

/** Holds the claims of one answer against the text. */
class ClaimCheck {
  readonly #finder: WordFinder;
  readonly #sentences: Sentence[];
  readonly #verified: VerifiedEntities;
  readonly #introduced = new Set<number>();

  constructor(finder: WordFinder, sentences: Sentence[], verified: VerifiedEntities) {
    this.#finder = finder;
    this.#sentences = sentences;
    this.#verified = verified;
  }

  /** The claim as its sentence bears it out; null where that does not stand in the text or does not speak of both ends. */
  verify(claim: AnsweredClaim): ExtractedClaim | null {
    const ends = this.#endsOf(claim);
    if (ends === null) return null;
    const [source, target] = ends;
    for (const sentence of this.#sentencesOf(claim.sentence)) {
      const from = this.#placeOf(source, claim.sourceWords, sentence);
      const to = this.#placeOf(target, claim.targetWords, sentence);
      if (from === null || to === null || !(from.isNamed || to.isNamed)) continue;
      if (claim.type === 'INTRODUCES') this.#introduced.add(target);
      return {
        type: claim.type,
        source,
        target,
        ...(claim.type === 'COMPARED_WITH' ? { outcome: claim.outcome ?? 'unknown' } : {}),
        sentence: spanOf(sentence),
        sourceSpan: from.span,
        targetSpan: to.span,
        score,
        rule: llmRule,
      };
    }
    return null;
  }

  /** Of entities that share a name, those that this kind of claim joins. */
  #endsOf({ type, source, target }: AnsweredClaim): [End, number] | null {
    const { byName, entities } = this.#verified;
    const sources: End[] = type === 'INTRODUCES' ? ['PAPER'] : (byName.get(source) ?? []);
    for (const from of sources) {
      const fromType = from === 'PAPER' ? 'Paper' : entities[from]?.type;
      for (const to of byName.get(target) ?? []) {
        const toType = entities[to]?.type;
        if (from === to || fromType === undefined || toType === undefined) continue;
        if (isLegalClaim(type, fromType, toType)) return [from, to];
      }
    }
    return null;
  }

  /** Those of our sentences in which the quoted one stands, at any of its places. */
  #sentencesOf(quote: string): Sentence[] {
    const places = this.#finder.places(quote).slice(0, mostPlaces);
    return this.#sentences.filter((sentence) => places.some((place) => overlap(place, spanOf(sentence))));
  }

  #placeOf(end: End, words: string, sentence: Sentence): Place | null {
    const whole = spanOf(sentence);
    const given = this.#finder.places(words).find((span) => isInside(span, whole)) ?? null;
    if (end === 'PAPER') {
      // A title introduces by heading the paper.
      const span = given ?? (sentence.isTitle ? whole : null);
      return span && { span, isNamed: true };
    }
    const entity = this.#verified.entities[end];
    if (entity === undefined) return null;
    const named = this.#namedIn(entity, whole, given);
    if (named !== null) return { span: named, isNamed: true };
    // "Our model" can only be what the paper introduces.
    if (given === null || !(entity.type === 'Modality' || this.#introduced.has(end))) return null;
    return { span: given, isNamed: entity.type === 'Modality' };
  }

  /** The mention that the given words hold, else the first of the sentence. */
  #namedIn({ spans }: ExtractedEntity, sentence: Span, given: Span | null): Span | null {
    const here = spans.filter((span) => isInside(span, sentence));
    return here.find((span) => given !== null && overlap(span, given)) ?? here[0] ?? null;
  }
}

/** The claims of an answer that the text bears out; the others are dropped. */
export function verifyClaims(
  answer: Answer,
  finder: WordFinder,
  sentences: Sentence[],
  verified: VerifiedEntities,
): ExtractedClaim[] {
  const check = new ClaimCheck(finder, sentences, verified);
  const answered = fitting(answer.claims, AnsweredClaim);
  const [introducing, others] = [true, false].map((is) => answered.filter((c) => (c.type === 'INTRODUCES') === is));
  const seen = new Set<string>();
  // What the paper introduces must be known before words can stand for it.
  return [...(introducing ?? []), ...(others ?? [])].flatMap((claim) => {
    const found = check.verify(claim);
    const key = found && [found.type, found.source, found.target, found.sentence].join(' ');
    if (found === null || key === null || seen.has(key)) return [];
    seen.add(key);
    return [found];
  });
}
