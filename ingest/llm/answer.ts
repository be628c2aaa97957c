import { z } from 'zod';
import { ClaimType, NamedType, Outcome } from '../../vocabulary/kinds.ts';
import { modalities } from '../../vocabulary/modalities.ts';

/** Words copied from the paper; none of an abstract's names or sentences is longer. */
const Quote = z.string().min(1).max(5_000);
const Quotes = z.array(Quote).max(100);

export const AnsweredEntity = z.object({
  type: NamedType,
  name: Quote,
  aliases: Quotes.catch([]),
  longForm: Quote.nullable().catch(null),
});
export type AnsweredEntity = z.infer<typeof AnsweredEntity>;

export const AnsweredModality = z.object({ name: z.enum(modalities), words: Quotes });
export type AnsweredModality = z.infer<typeof AnsweredModality>;

export const AnsweredClaim = z.object({
  type: ClaimType,
  /** Name of an entity, or PAPER. */
  source: Quote,
  /** Name of an entity or a modality. */
  target: Quote,
  outcome: Outcome.nullable().catch(null),
  sentence: Quote,
  sourceWords: Quote,
  targetWords: Quote,
});
export type AnsweredClaim = z.infer<typeof AnsweredClaim>;

/** What the model is asked for. */
const Asked = z.object({
  entities: z.array(AnsweredEntity),
  modalities: z.array(AnsweredModality),
  claims: z.array(AnsweredClaim),
});

/** Words of JSON Schema that some endpoints refuse in a strict schema, and that our own check makes up for. */
const unasked = ['default', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const;

/** The schema as it is sent: every property required, no other allowed. */
export const { $schema: _, ...askedSchema } = z.toJSONSchema(Asked, {
  override: ({ jsonSchema }) => {
    for (const word of unasked) delete jsonSchema[word];
  },
});

const Items = z.array(z.unknown()).max(1_000);

/**
 * What is taken for an answer: three lists. Their items are checked one by one, so that one of an unknown type does not
 * take the others with it.
 */
export const Answer = z.object({ entities: Items, modalities: Items, claims: Items });
export type Answer = z.infer<typeof Answer>;

export type ParsedAnswer = { answer: Answer } | { answer: null /** What is wrong, for the model. */; flaw: string };

/** Thoughts before the answer, as some models write them. */
const thoughts = /^[\s\S]*<\/think>/u;

/** Without a schema models wrap what they were asked for in words or in a fenced block. */
function jsonIn(text: string): unknown {
  const said = text.replace(thoughts, '');
  return JSON.parse(said.slice(Math.max(0, said.indexOf('{')), said.lastIndexOf('}') + 1));
}

export function parseAnswer(text: string): ParsedAnswer {
  let json: unknown;
  try {
    json = jsonIn(text);
  } catch {
    return { answer: null, flaw: 'it is not one JSON object' };
  }
  const parsed = Answer.safeParse(json);
  if (parsed.success) return { answer: parsed.data };
  const [issue] = parsed.error.issues;
  return { answer: null, flaw: `${issue?.path.join('.') || 'the object'}: ${issue?.message}` };
}
