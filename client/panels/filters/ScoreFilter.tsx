import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Explorer } from '../../view/create-explorer.ts';
import { RangeBrush } from './RangeBrush.tsx';
import { useFilterPreview } from './use-preview.ts';
import { useRemainder } from './use-remainder.ts';

const bars = 20;

/** Least score of the edges that have one: similarity of texts, and how often two entities are mentioned together. */
export function ScoreFilter({ explorer }: { explorer: Explorer }) {
  const left = useRemainder(explorer, 'score');
  const least = useStore(explorer.store, (state) => state.view.filters.score);
  const scores = useMemo(() => left.edges.flatMap(({ score }) => score ?? []), [left]);
  const preview = useFilterPreview(explorer, () => {
    const now = explorer.store.getState().view.filters.score;
    return now === null ? 'Any score' : `Score at least ${now}`;
  });
  if (scores.length === 0) return null;
  const bins = Array.from({ length: bars }, (_, i) => ({
    from: i / bars,
    to: (i + 1) / bars,
    count: scores.filter((score) => Math.min(bars - 1, Math.floor(score * bars)) === i).length,
  }));
  return (
    <fieldset className="filter">
      <legend title="Of relations that have one: similar texts, and what is mentioned together">
        Score of relations <span className="filter-value">{least === null ? 'any' : `${least} or more`}</span>
      </legend>
      <RangeBrush
        label="Score"
        bins={bins}
        kept={[Math.round((least ?? 0) * bars), bars - 1]}
        isLeast
        wordsOf={String}
        onShow={([from]) => preview.show({ score: from === 0 ? null : from / bars })}
        onDone={preview.done}
      />
    </fieldset>
  );
}
