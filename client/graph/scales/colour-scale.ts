import type { CommunityView, GraphNode } from '../../../vocabulary/api/node.ts';
import type { Theme } from '../../theme/theme-name.ts';
import type { Appearance } from '../../view/view.ts';
import { palettes } from '../appearance.ts';
import { yearColour } from './year-ramp.ts';

/** What colours of nodes mean. */
export type ColourKey =
  | { kind: 'kind' }
  | { kind: 'community' }
  /** `null` years where no node has one. */
  | { kind: 'year'; first: number | null; last: number | null; undated: boolean; undatedColour: string }
  /** The most frequent, each with a colour of its own; `others` share one, as do nodes without a venue. */
  | { kind: 'venue'; venues: { name: string; colour: string }[]; otherColour: string };

export interface ColourScale {
  colourOf(node: GraphNode): string;
  key: ColourKey;
}

export const namedVenues = 8;

/** Okabe and Ito's colours, lighter on the dark ground, and one more. */
const venueColours: Record<Theme, readonly string[]> = {
  light: ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#d55e00', '#35a4dc', '#8a6d3b', '#6a51a3'],
  dark: ['#56b4e9', '#eeb02e', '#2fc79a', '#dd92bb', '#f0793a', '#a5d8f7', '#c2a06a', '#a793dd'],
};

interface Given {
  nodes: readonly GraphNode[];
  communities: ReadonlyMap<string, CommunityView>;
  /** Venue of each node that has one; `null` while they are being fetched. */
  venues: ReadonlyMap<string, string> | null;
}

/** @param given all on the canvas, filtered or not: filters recolour nothing */
export function colourScale(given: Given, by: Appearance['nodeColour'], theme: Theme): ColourScale {
  const { kinds, none } = palettes[theme];
  switch (by) {
    case 'kind':
      return { colourOf: ({ kind }) => kinds[kind], key: { kind: 'kind' } };
    case 'community':
      return {
        colourOf: ({ communities: [id] }) => (id === undefined ? none : (given.communities.get(id)?.colour ?? none)),
        key: { kind: 'community' },
      };
    case 'year':
      return yearScale(given.nodes, theme, none);
    case 'venue':
      return venueScale(given, theme, none);
  }
}

function yearScale(nodes: readonly GraphNode[], theme: Theme, none: string): ColourScale {
  const years = nodes.flatMap(({ year }) => year ?? []);
  const first = years.length > 0 ? Math.min(...years) : null;
  const last = years.length > 0 ? Math.max(...years) : null;
  return {
    colourOf({ year }) {
      if (year === undefined || first === null || last === null) return none;
      return yearColour(last === first ? 1 : (year - first) / (last - first), theme);
    },
    key: { kind: 'year', first, last, undated: years.length < nodes.length, undatedColour: none },
  };
}

function venueScale({ nodes, venues }: Given, theme: Theme, none: string): ColourScale {
  const counts = new Map<string, number>();
  for (const { id } of nodes) {
    const venue = venues?.get(id);
    if (venue !== undefined) counts.set(venue, (counts.get(venue) ?? 0) + 1);
  }
  const named = [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, namedVenues)
    .map(([name], i) => ({ name, colour: venueColours[theme][i] ?? none }));
  const colours = new Map(named.map(({ name, colour }) => [name, colour]));
  return {
    colourOf: ({ id }) => colours.get(venues?.get(id) ?? '') ?? none,
    key: { kind: 'venue', venues: named, otherColour: none },
  };
}
