import { z } from 'zod';
import contextFile from './context-rules.json' with { type: 'json' };

const Pattern = z.string().transform((pattern) => new RegExp(pattern, 'u'));

/**
 * Words beside a known name that is also a word, a person or another acronym. `before` is held against the sentence up
 * to it, `after` against what follows, both with their capitals; all that are given must hold.
 */
export const ContextRule = z.object({
  id: z.string().min(1),
  speaks: z.enum(['for', 'against']),
  /** Which entries it is asked for; `listed` only for those in `names`. */
  of: z.enum(['Model', 'Resource', 'any', 'listed']),
  names: z.array(z.string()).default([]),
  /** Strong enough for a spelling without any capital. */
  isNarrow: z.boolean().default(false),
  before: Pattern.optional(),
  after: Pattern.optional(),
  example: z.string().min(1),
  reason: z.string().min(1),
});
export type ContextRule = z.infer<typeof ContextRule>;

export const contextRules: ContextRule[] = z.array(ContextRule).parse(contextFile);
