import { z } from 'zod';
import contextFile from './context-rules.json' with { type: 'json' };

/**
 * Words beside a known name that is also a word, a person or another acronym. `before` is held against the sentence up
 * to it, `after` against what follows; all that are given must hold. What speaks against a name looks at capitals, what
 * speaks for it does not.
 */
const Written = z.object({
  id: z.string().min(1),
  speaks: z.enum(['for', 'against']),
  /** Which entries it is asked for; `listed` only for those in `names`. */
  of: z.enum(['Model', 'Resource', 'any', 'listed']),
  names: z.array(z.string()).default([]),
  /** Strong enough for a spelling without any capital. */
  isNarrow: z.boolean().default(false),
  before: z.string().optional(),
  after: z.string().optional(),
  example: z.string().min(1),
  reason: z.string().min(1),
});

export const ContextRule = Written.transform(({ before, after, ...rule }) => {
  const pattern = (text: string): RegExp => new RegExp(text, rule.speaks === 'for' ? 'iu' : 'u');
  return {
    ...rule,
    ...(before === undefined ? {} : { before: pattern(before) }),
    ...(after === undefined ? {} : { after: pattern(after) }),
  };
});
export type ContextRule = z.infer<typeof ContextRule>;

export const contextRules: ContextRule[] = z.array(ContextRule).parse(contextFile);
