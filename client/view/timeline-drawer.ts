import { z } from 'zod';
import { Trend } from '../../vocabulary/api/timeline.ts';
import { EntityType } from '../../vocabulary/kinds.ts';

export const timelineBars = ['papers', 'mentioned', 'first', 'relations'] as const;

/** The timeline: what appears, rises and fades. Its brush is the year filter of the canvas. */
export const TimelineDrawer = z.object({
  kind: z.literal('timeline'),
  /** Kinds of entity; all where none is chosen. */
  kinds: z.array(EntityType),
  community: z.string().nullable(),
  /** Part of the names that are listed. */
  name: z.string(),
  /** What the bars count. */
  bars: z.enum(timelineBars),
  /** Which list is open; `null` is the first that has something in it. */
  trend: Trend.nullable(),
});
export type TimelineDrawer = z.infer<typeof TimelineDrawer>;

export const firstTimeline: TimelineDrawer = {
  kind: 'timeline',
  kinds: [],
  community: null,
  name: '',
  bars: 'mentioned',
  trend: null,
};
