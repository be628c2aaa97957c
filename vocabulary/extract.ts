import { z } from 'zod';
import { ClaimType, EntityType, Outcome } from './kinds.ts';

/** `[start, end)` in UTF-16 code units of `textOf(document)`, the cleaned text. */
export const Span = z.tuple([z.int().nonnegative(), z.int().positive()]);
export type Span = z.infer<typeof Span>;

/**
 * A form that the text writes in pieces, since it shares the rest with its neighbour: "CIFAR-100" in "CIFAR-10/100" is
 * "CIFAR-" and "100". The pieces, joined as they are, make the form; `span`, one of the pieces, is its own, and is the
 * one that stands among the spans of the entity.
 */
export const ElidedForm = z.object({ form: z.string().min(1), span: Span, pieces: z.array(Span).min(2) });
export type ElidedForm = z.infer<typeof ElidedForm>;

/** One thing as one paper names it: all its mentions, already united inside the paper. */
export const ExtractedEntity = z.object({
  type: EntityType,
  /** Best surface form in the text; for a Modality the canonical name of the closed list. */
  name: z.string().min(1),
  /** Other surface forms in the same text, sorted; empty for a Modality. */
  aliases: z.array(z.string().min(1)),
  /** The spelled-out name where the paper states it beside its abbreviation: "Low-Rank Adaptation" of LoRA. */
  longForm: z.string().min(1).optional(),
  /** Where the paper says that another's was published, venue and year: "SP'23" of "ARES (SP'23)". */
  publishedAt: z.string().min(1).optional(),
  /** Where it is mentioned, in text order, at least one: each cuts out a form, unless that is among `elided`. */
  spans: z.array(Span).min(1),
  /** Mentions that leave out a part of the name. */
  elided: z.array(ElidedForm).min(1).optional(),
  /** 0–1: how sure the extractor is that this is an entity of this type. */
  score: z.number().min(0).max(1),
  /** Ids of the rules (or models) that decided, sorted. */
  rules: z.array(z.string()),
});
export type ExtractedEntity = z.infer<typeof ExtractedEntity>;

/** What one sentence says about two entities of the paper, or about the paper and one of them. */
export const ExtractedClaim = z.object({
  type: ClaimType,
  /** Index into `entities`; `'PAPER'` for INTRODUCES only. */
  source: z.union([z.literal('PAPER'), z.int().nonnegative()]),
  target: z.int().nonnegative(),
  outcome: Outcome.optional(),
  /** The sentence that states it. */
  sentence: Span,
  /** The words of that sentence that stand for each end: its name, or "our model". For PAPER: the trigger words. */
  sourceSpan: Span,
  targetSpan: Span,
  score: z.number().min(0).max(1),
  /** Id of the rule (or model) that found it. */
  rule: z.string().min(1),
});
export type ExtractedClaim = z.infer<typeof ExtractedClaim>;

/** Everything read out of one paper. A function of its cleaned text and the extractor's version alone. */
export const Extract = z.object({
  entities: z.array(ExtractedEntity),
  claims: z.array(ExtractedClaim),
});
export type Extract = z.infer<typeof Extract>;
