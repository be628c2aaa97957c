import type { Theme } from '../../theme/theme-name.ts';

/**
 * From old to new along YlGnBu of ColorBrewer (Brewer 2003), which is told apart with every common colour vision: away
 * from the ground, so that what is new stands out in both themes.
 */
const ramps: Record<Theme, readonly string[]> = {
  light: ['#a8d8b0', '#7fcdbb', '#41b6c4', '#1d91c0', '#225ea8', '#1c2a7a'],
  dark: ['#3a4f9a', '#2f78b7', '#35a3c4', '#6fcbb8', '#b5e3a8', '#f3f5a6'],
};

export const yearColours = (theme: Theme): readonly string[] => ramps[theme];

/** @param share 0, the oldest, to 1, the newest */
export function yearColour(share: number, theme: Theme): string {
  const ramp = ramps[theme];
  const at = Math.min(1, Math.max(0, share)) * (ramp.length - 1);
  const low = ramp[Math.floor(at)] ?? '#808080';
  const high = ramp[Math.ceil(at)] ?? low;
  return mixedHex(low, high, at - Math.floor(at));
}

function mixedHex(first: string, second: string, share: number): string {
  const channel = (colour: string, i: number) => Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16);
  const parts = [0, 1, 2].map((i) => Math.round(channel(first, i) * (1 - share) + channel(second, i) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
