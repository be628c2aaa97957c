import { z } from 'zod';

/** The ready-made queries: which is chosen, and what it was asked with. Values that are not given are found. */
const AskDrawer = z.object({
  kind: z.literal('ask'),
  query: z.string().nullable(),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
});

/**
 * What stands open below the canvas, and all that decides what it shows: a link or a saved view brings it back. Each
 * kind is a tab of the drawer.
 */
export const Drawer = z.discriminatedUnion('kind', [AskDrawer]);
export type Drawer = z.infer<typeof Drawer>;
export type DrawerOf<Kind extends Drawer['kind']> = Extract<Drawer, { kind: Kind }>;

/** Each tab when it is opened for the first time. */
export const firstDrawers: readonly Drawer[] = [{ kind: 'ask', query: null, parameters: {} }];
