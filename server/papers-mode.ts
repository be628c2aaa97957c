import type { GraphReader } from '../cypher/graph-store.ts';
import { numberOfPapers } from '../cypher/queries/number-of-papers.ts';

/** Up to so many papers are drawn as nodes unless asked otherwise; more of them hide the entities. */
const papersDrawn = 400;

/** Whether papers are drawn in a graph of so many. */
export const papersModeFor = (wanted: 'auto' | 'with' | 'without', papers: number): 'with' | 'without' =>
  wanted === 'auto' ? (papers <= papersDrawn ? 'with' : 'without') : wanted;

export async function papersMode(store: GraphReader, wanted: 'auto' | 'with' | 'without'): Promise<'with' | 'without'> {
  if (wanted !== 'auto') return wanted;
  const [row] = await store.read(numberOfPapers, {});
  return papersModeFor(wanted, row?.count ?? 0);
}
