import { useStore } from 'zustand';
import type { Explorer } from '../../view/create-explorer.ts';
import { useAnswer } from '../use-answer.ts';

/**
 * For each first year, how many nodes of the whole graph stand in it: what folded communities hold is counted nowhere
 * else. `null` until it is known, or where it is not asked for.
 */
export function useYearsOfAll(explorer: Explorer, isWanted: boolean): ReadonlyMap<number, number> | null {
  const hash = useStore(explorer.store, ({ loading }) =>
    loading.status === 'ready' ? loading.summary.contentHash : '',
  );
  const isWithPapers = useStore(
    explorer.store,
    ({ loading }) => loading.status === 'ready' && loading.data.papers === 'with',
  );
  const hiddenKinds = useStore(explorer.store, (state) => state.view.filters.hiddenKinds);
  const answer = useAnswer(isWanted ? `years ${hash}` : '', async (signal) =>
    isWanted ? explorer.source.timeline({ kinds: [], community: null, name: '' }, signal) : null,
  );
  if (answer.status !== 'ready' || answer.value === null) return null;
  const { years, papers, kinds } = answer.value;
  const counted = [
    ...kinds.filter(({ kind }) => !hiddenKinds.includes(kind)).map(({ first }) => first),
    ...(isWithPapers && !hiddenKinds.includes('Paper') ? [papers] : []),
  ];
  return new Map(years.map((year, i) => [year, counted.reduce((sum, counts) => sum + (counts[i] ?? 0), 0)]));
}
