import type { MatrixCell } from '../../../vocabulary/api/matrix.ts';
import { palettes } from '../../graph/appearance.ts';
import { yearColour, yearColours } from '../../graph/scales/year-ramp.ts';
import type { Theme } from '../../theme/theme-name.ts';
import type { MapDrawer } from '../../view/map-drawer.ts';

/** From few papers to many: Blues of ColorBrewer (Brewer 2003), away from the ground, so that many stand out. */
const paperRamps: Record<Theme, readonly string[]> = {
  light: ['#8dbfe0', '#4a98c9', '#2272b4', '#0a4f92', '#082d62'],
  dark: ['#2a6296', '#3f8bc8', '#6fb4e8', '#a8d5f5', '#e2f2ff'],
};

export interface MapColours {
  of(cell: Pick<MatrixCell, 'papers' | 'latest'>): string;
  /** For the key: from least to most. */
  ramp: readonly string[];
  least: string;
  most: string;
}

/** What the colour of a cell says. Papers go by their logarithm: one more means less the more there are. */
export function mapColours(colour: MapDrawer['colour'], cells: readonly MatrixCell[], theme: Theme): MapColours {
  if (colour === 'latest') {
    const years = cells.flatMap(({ latest }) => latest ?? []);
    const first = years.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const last = years.reduce((a, b) => Math.max(a, b), 0);
    return {
      of: ({ latest }) =>
        latest === undefined
          ? palettes[theme].none
          : yearColour(last > first ? (latest - first) / (last - first) : 1, theme),
      ramp: yearColours(theme),
      least: years.length > 0 ? String(first) : '',
      most: years.length > 0 ? String(last) : 'no years',
    };
  }
  const most = cells.reduce((high, { papers }) => Math.max(high, papers), 1);
  const ramp = paperRamps[theme];
  return {
    of({ papers }) {
      // The few steps of a small map are drawn far apart, and one paper is never the darkest.
      const share = Math.log(papers) / Math.log(Math.max(most, 4));
      return ramp[Math.min(ramp.length - 1, Math.round(share * (ramp.length - 1)))] ?? '#808080';
    },
    ramp,
    least: '1 paper',
    most: most === 1 ? '' : `${most}`,
  };
}

/** Of what is missing, in both themes: vermilion of Okabe and Ito (2008). */
export const gapColour: Record<Theme, string> = { light: '#d55e00', dark: '#ff8a3d' };
