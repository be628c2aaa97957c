import type { EdgeType } from '../../vocabulary/kinds.ts';
import type { Layout } from '../view/view.ts';

/** Relations that say what came from what. */
export const derivations: readonly EdgeType[] = ['BASED_ON', 'DERIVED_FROM'];

/** Something a reader can set of a layout; its form follows from this. */
export type LayoutSetting = { id: string; name: string; hint: string } & (
  | { kind: 'number'; min: number; max: number; step: number; initial: number }
  | { kind: 'yes-no'; initial: boolean }
);

/** What a layout is called, shows and can be told. What it does is in `arrange.ts`, which is fetched when it is first used. */
export interface LayoutDescriptor {
  id: Layout['kind'];
  name: string;
  /** What one sees in it, in one sentence. */
  shows: string;
  settings: readonly LayoutSetting[];
  /** Whether groups lie together, so that an area can be drawn around each. */
  hasRegions: boolean;
  /** Whether left and right mean something, so that no screen may turn it. */
  hasDirection: boolean;
  /** Whether it goes on for as long as it is let. */
  isRun: boolean;
  /** The relations it is about: all others stand back. */
  stresses?: readonly EdgeType[];
}

const spread = (initial: boolean): LayoutSetting => ({
  id: 'spread',
  name: 'No overlaps',
  hint: 'Nodes that would lie on each other move aside.',
  kind: 'yes-no',
  initial,
});

export const layoutDescriptors: readonly LayoutDescriptor[] = [
  {
    id: 'stored',
    name: 'Map',
    shows: 'Related things lie near each other; it stays the same as the graph grows.',
    settings: [spread(false)],
    hasRegions: true,
    hasDirection: false,
    isRun: false,
  },
  {
    id: 'force',
    name: 'Forces',
    shows: 'What is joined draws together, all else pushes away. It runs until you stop it.',
    settings: [
      { id: 'gravity', name: 'Pull to the middle', hint: '', kind: 'number', min: 0.2, max: 5, step: 0.2, initial: 1 },
      { id: 'repulsion', name: 'Push apart', hint: '', kind: 'number', min: 0.2, max: 5, step: 0.2, initial: 1 },
      {
        id: 'linLog',
        name: 'Tighter communities',
        hint: 'Communities draw together and away from each other.',
        kind: 'yes-no',
        initial: false,
      },
      spread(true),
    ],
    hasRegions: true,
    hasDirection: false,
    isRun: true,
  },
  {
    id: 'community',
    name: 'Community',
    shows: 'Each community of related work is a disc, the most prominent in its middle.',
    settings: [],
    hasRegions: true,
    hasDirection: false,
    isRun: false,
  },
  {
    id: 'year',
    name: 'Timeline',
    shows: 'From left to right by year: of a paper its own, of all else the first in which a paper mentions it.',
    settings: [],
    hasRegions: false,
    hasDirection: true,
    isRun: false,
  },
  {
    id: 'layered',
    name: 'Derivations',
    shows: 'What is based on or derived from something stands right of it; all other relations stand back.',
    settings: [],
    hasRegions: false,
    hasDirection: true,
    isRun: false,
    stresses: derivations,
  },
  {
    id: 'circular',
    name: 'Circle',
    shows: 'One ring, by kind and within a kind by community: shows what is joined across.',
    settings: [],
    hasRegions: false,
    hasDirection: false,
    isRun: false,
  },
];

export function descriptorOf(kind: Layout['kind']): LayoutDescriptor {
  const found = layoutDescriptors.find(({ id }) => id === kind);
  if (found === undefined) throw new Error(`no layout is called ${kind}`);
  return found;
}

/** A setting's value in a view: as chosen, kept within its bounds, or as it is at first. */
export function settingOf(layout: Pick<Layout, 'settings'>, setting: LayoutSetting): number {
  const chosen = layout.settings[setting.id];
  if (setting.kind === 'yes-no') return (chosen ?? (setting.initial ? 1 : 0)) > 0 ? 1 : 0;
  return Math.min(setting.max, Math.max(setting.min, chosen ?? setting.initial));
}

/** All settings of a view's layout, by id. */
export const settingsOf = (layout: Pick<Layout, 'kind' | 'settings'>): Record<string, number> =>
  Object.fromEntries(descriptorOf(layout.kind).settings.map((setting) => [setting.id, settingOf(layout, setting)]));
