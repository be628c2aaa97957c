import { z } from 'zod';
import { modalities } from '../../vocabulary/modalities.ts';
import ruleFile from '../lexicon/modality-rules.json' with { type: 'json' };

/** Words that state one kind of data. Patterns are regular expressions that ignore case. */
const ModalityRule = z.object({
  id: z.string(),
  modality: z.enum(modalities),
  /** Whole words, once `wordsLike` has seen to it that they begin as one: asked here it would be asked at every letter. */
  words: z.string().transform((pattern) => new RegExp(String.raw`(?:${pattern})(?![\p{L}\p{N}])`, 'giu')),
  /** Held against the text before and after the words: they mean something else here. */
  unlessBefore: z
    .string()
    .transform((pattern) => new RegExp(pattern, 'iu'))
    .optional(),
  unlessAfter: z
    .string()
    .transform((pattern) => new RegExp(pattern, 'iu'))
    .optional(),
  /** How often the words must stand in the text before they count. */
  minimum: z.int().positive().default(1),
  example: z.string(),
  reason: z.string(),
});
export type ModalityRule = z.infer<typeof ModalityRule>;

export const modalityRules: ModalityRule[] = z.array(ModalityRule).parse(ruleFile);
