import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { FilterStep, Remainder } from '../../graph/filters/filter-step.ts';
import { growingStarts, histogramOf } from '../../graph/histogram.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { number } from '../../words/count-words.ts';
import { RangeBrush } from './RangeBrush.tsx';
import { useFilterPreview } from './use-preview.ts';
import { useRemainder } from './use-remainder.ts';

interface RangeFilterProps {
  explorer: Explorer;
  name: Extract<FilterStep['name'], 'papers' | 'degree'>;
  label: string;
  /** What is counted, of what all other filters leave. */
  valuesOf(left: Remainder): number[];
}

/** A range of a count of things, over a histogram whose bins grow with the numbers. */
export function RangeFilter({ explorer, name, label, valuesOf }: RangeFilterProps) {
  const left = useRemainder(explorer, name);
  const range = useStore(explorer.store, (state) => state.view.filters[name]);
  const values = useMemo(() => valuesOf(left), [left, valuesOf]);
  const least = values.reduce((low, value) => Math.min(low, value), range?.[0] ?? Number.POSITIVE_INFINITY);
  const most = values.reduce((high, value) => Math.max(high, value), 0);
  const words = range === null ? 'all' : rangeWords(range, most);
  const preview = useFilterPreview(explorer, () => {
    const now = explorer.store.getState().view.filters[name];
    return now === null ? `${label}: all` : `${label}: ${rangeWords(now, most)}`;
  });
  const bins = useMemo(() => {
    const first = Number.isFinite(least) ? least : 0;
    const starts = growingStarts(first, Math.max(most, first));
    return histogramOf(values, starts, Math.max(most, first));
  }, [values, least, most]);
  if (bins.length < 2) return null;

  const from =
    range === null
      ? 0
      : Math.max(
          0,
          bins.findLastIndex((bin) => bin.from <= range[0]),
        );
  const found = range === null ? -1 : bins.findIndex((bin) => bin.to >= range[1]);
  const to = found === -1 ? bins.length - 1 : found;
  return (
    <fieldset className="filter">
      <legend>
        {label} <span className="filter-value">{words}</span>
      </legend>
      <RangeBrush
        label={label}
        bins={bins}
        kept={[from, to]}
        wordsOf={number}
        onShow={([low, high]) => {
          const isAll = low === 0 && high === bins.length - 1;
          // The last bin is open: what grows beyond it stays.
          const top = high === bins.length - 1 ? mostEver : (bins[high]?.to ?? most);
          preview.show({ [name]: isAll ? null : [bins[low]?.from ?? least, top] });
        }}
        onDone={preview.done}
      />
    </fieldset>
  );
}

const mostEver = 1_000_000;

const rangeWords = ([low, high]: readonly [number, number], most: number): string =>
  high >= most ? `${number(low)} or more` : low === high ? number(low) : `${number(low)}–${number(high)}`;
