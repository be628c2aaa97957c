import { createHash } from 'node:crypto';
import type { StoredAnalysis } from './read-analysis.ts';

/** Whichever engine the rows come from: in an order of our own, for engines sort text each in their own way. */
function digestOf(rows: readonly unknown[]): string {
  const hash = createHash('sha256');
  for (const line of rows.map((row) => JSON.stringify(row)).sort()) hash.update(`${line}\n`);
  return hash.digest('hex');
}

/** SHA-256 over everything that analysis wrote, to the last digit. */
export function analysisDigest(stored: StoredAnalysis | null): string {
  if (stored === null) return 'never analysed';
  const { analysis, content } = stored;
  return digestOf([
    ['content', content],
    ...[...analysis.papers].map(([id, { rank, x, y, communities, terms }]) => [
      'paper',
      id,
      rank,
      x,
      y,
      communities,
      terms,
    ]),
    ...[...analysis.entities].map(([id, { rank, x, y, communities }]) => ['entity', id, rank, x, y, communities]),
    ...analysis.communities.map(({ id, level, name, size, colour, terms }) => [
      'community',
      id,
      level,
      name,
      size,
      colour,
      terms,
    ]),
    ...analysis.similarities.map(({ source, target, score, terms }) => ['similar', source, target, score, terms]),
  ]);
}
