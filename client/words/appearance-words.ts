import type { Appearance } from '../view/view.ts';

export const nodeSizeWords: Record<Appearance['nodeSize'], string> = {
  papers: 'Papers',
  rank: 'Rank',
  degree: 'Connections',
  betweenness: 'Betweenness',
  same: 'All the same',
};

export const nodeColourWords: Record<Appearance['nodeColour'], string> = {
  kind: 'Kind',
  community: 'Community',
  year: 'Year',
  venue: 'Venue',
};

export const edgeWidthWords: Record<Appearance['edgeWidth'], string> = { papers: 'Papers', same: 'All the same' };

export const edgeColourWords: Record<Appearance['edgeColour'], string> = { relation: 'Relation', plain: 'Plain' };
