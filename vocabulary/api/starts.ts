import { z } from 'zod';
import { EdgeType } from '../kinds.ts';
import { Passage } from './evidence.ts';
import { CommunityView, NodeHead } from './node.ts';
import { NodeCell } from './ready-made.ts';

/** GET /api/v1/starts: where somebody who has never seen this graph may begin; empty lists where it has nothing of the sort. */
export const StartsAnswer = z.object({
  /** The most prominent models, and datasets and benchmarks, by rank. */
  mentioned: z.array(NodeHead),
  /** Datasets and benchmarks that more papers mention in the last full year than in the year before. */
  rising: z.object({ year: z.int(), data: z.array(NodeCell.extend({ before: z.int(), papers: z.int() })) }).nullable(),
  /** The largest coarse communities. */
  communities: z.array(CommunityView),
  /** One that many papers speak about, with a sentence that states it. */
  claim: z
    .object({
      source: NodeHead,
      type: EdgeType,
      target: NodeHead,
      /** How many papers state it. */
      papers: z.int(),
      paper: NodeHead,
      passage: Passage,
    })
    .nullable(),
  /** The ready-made query about the models that were evaluated on something, and how many it gives. */
  question: z
    .object({ query: z.string(), data: NodeHead, rows: z.int(), /** Whether there are more. */ cut: z.boolean() })
    .nullable(),
});
export type StartsAnswer = z.infer<typeof StartsAnswer>;
