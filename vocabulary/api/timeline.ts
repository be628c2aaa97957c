import { z } from 'zod';
import { ClaimType, EntityType, entityTypes } from '../kinds.ts';
import { NodeHead, queryInt, queryList } from './node.ts';

/**
 * How a name goes through the years. The recent years are the last three of the graph, or the last one where it spans
 * fewer than six.
 * - `new`: first mentioned in the recent years.
 * - `rising`, `fading`: the share of papers that mention it is greater, or smaller, in the recent years than from its first
 *   mention until then, by two standard errors or more.
 * - `gone`: not mentioned in the recent years.
 * - `steady`: none of these.
 * - `undated`: mentioned by papers without a year alone.
 */
export const trends = ['new', 'rising', 'steady', 'fading', 'gone', 'undated'] as const;
export const Trend = z.enum(trends);
export type Trend = z.infer<typeof Trend>;

/** GET /api/v1/timeline */
export const TimelineRequest = z.object({
  /** Kinds of entity; all where not given. */
  kinds: queryList(EntityType)
    .pipe(z.array(EntityType).min(1))
    .default([...entityTypes]),
  /** Only entities of this community, and claims that one of them has part in. */
  community: z.string().max(200).default(''),
  /** Only entities with this in their names, capitals aside. */
  name: z.string().trim().max(100).default(''),
  /** Most entities to send of each trend. */
  limit: queryInt(1, 1_000, 50),
});
export type TimelineRequest = z.infer<typeof TimelineRequest>;

/** A number for each year, in the order of `years`. */
const PerYear = z.array(z.int());

export const TimelineEntity = z.object({
  node: NodeHead,
  lastYear: z.int().optional(),
  /** Papers of each year that mention it, and those without a year. */
  papers: PerYear,
  undated: z.int(),
  trend: Trend,
  /** Share of the papers of the recent years that mention it, 0–1; and of those from its first mention until then. */
  recentShare: z.number().min(0).max(1).optional(),
  earlierShare: z.number().min(0).max(1).optional(),
  /** How many standard errors lie between the two shares; negative where it fades. */
  change: z.number().optional(),
});
export type TimelineEntity = z.infer<typeof TimelineEntity>;

export const TimelineAnswer = z.object({
  /** Every year from the first paper to the last. */
  years: z.array(z.int()),
  /** All papers of each year, and those without one. */
  papers: PerYear,
  undated: z.int(),
  /** First of the recent years; absent where no paper has a year. */
  recentFrom: z.int().optional(),
  /** For each kind, how many entities papers of a year mention, and how many are mentioned for the first time. */
  kinds: z.array(z.object({ kind: EntityType, mentioned: PerYear, first: PerYear })),
  /** For each type of claim, how many papers of a year make one. */
  relations: z.array(z.object({ type: ClaimType, papers: PerYear, undated: z.int() })),
  /** The first of each trend: rising and fading by `change`, new ones by recent papers, others by papers. */
  entities: z.array(TimelineEntity),
  /** How many there are of each trend. */
  total: z.record(Trend, z.int()),
});
export type TimelineAnswer = z.infer<typeof TimelineAnswer>;
