import { z } from 'zod';
import { SchemaAnswer } from '../../vocabulary/api/summary.ts';

/** A piece of the text and what sort of word it is; offsets count UTF-16 units, as the editor does. */
export const Token = z.object({ from: z.int(), to: z.int(), sort: z.string() });
export type Token = z.infer<typeof Token>;

/** What is wrong with a piece of the text. */
export const Mistake = z.object({
  from: z.int(),
  to: z.int(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
});
export type Mistake = z.infer<typeof Mistake>;

export const sorts = ['keyword', 'function', 'procedure', 'label', 'property', 'variable', 'parameter'] as const;

/** A way to go on at the caret. */
export const Suggested = z.object({ text: z.string(), sort: z.enum(sorts), about: z.string().optional() });
export type Suggested = z.infer<typeof Suggested>;

const asked = { id: z.int(), text: z.string() };

/** What the page asks of the worker. `learn` has no answer: all that is asked later knows it. */
export const LanguageOrder = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('learn'), schema: SchemaAnswer, parameters: z.array(z.string()) }),
  z.object({ kind: z.literal('tokens'), ...asked }),
  z.object({ kind: z.literal('mistakes'), ...asked }),
  z.object({ kind: z.literal('suggest'), ...asked, at: z.int() }),
]);
export type LanguageOrder = z.infer<typeof LanguageOrder>;

export const LanguageReply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('tokens'), id: z.int(), tokens: z.array(Token) }),
  z.object({ kind: z.literal('mistakes'), id: z.int(), mistakes: z.array(Mistake) }),
  z.object({ kind: z.literal('suggest'), id: z.int(), suggested: z.array(Suggested) }),
  z.object({ kind: z.literal('failed'), id: z.int() }),
]);
export type LanguageReply = z.infer<typeof LanguageReply>;
