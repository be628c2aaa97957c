import type { PathKind } from '../../vocabulary/api/paths.ts';

/** Sorts of paths for a reader, and what they are. */
export const pathWords: Record<PathKind, { name: string; hint: string }> = {
  telling: {
    name: 'Telling',
    hint: 'Much stands behind each step, and none leads over what everybody mentions',
  },
  shortest: { name: 'Shortest', hint: 'Few steps; of equally many the more telling ones first' },
  'all-shortest': { name: 'All shortest', hint: 'Every path with as few steps as can be; between two things' },
};
