import { Pause, Play } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { GraphData } from '../../graph/graph-data.ts';
import { type Bin, evenStarts, histogramOf } from '../../graph/histogram.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { dataOf } from '../../view/explorer-state.ts';
import { number } from '../../words/count-words.ts';
import { Tick } from '../fields.tsx';
import { RangeBrush } from './RangeBrush.tsx';
import { useFilterPreview } from './use-preview.ts';
import { useRemainder } from './use-remainder.ts';
import { useYearsOfAll } from './use-years-of-all.ts';
import { nextWindow } from './year-window.ts';

const yearMs = 900;

/** First years, with a brush that can play: the window moves on year by year. */
export function YearFilter({ explorer }: { explorer: Explorer }) {
  const data = useStore(explorer.store, dataOf);
  const range = useStore(explorer.store, (state) => state.view.filters.years);
  const undated = useStore(explorer.store, (state) => state.view.filters.undated);
  const left = useRemainder(explorer, 'years');
  const [isPlaying, setPlaying] = useState(false);
  const span = useMemo(() => (data === null ? null : yearsOf(data)), [data]);
  const years = left.nodes.flatMap(({ year }) => year ?? []);
  const withoutYear = left.nodes.length - years.length;
  const hasMarks = (data?.groups?.marks.size ?? 0) > 0;
  const all = useYearsOfAll(explorer, hasMarks);
  const preview = useFilterPreview(
    explorer,
    () => {
      const now = explorer.store.getState().view.filters.years;
      return now === null ? 'All years' : `Years ${now[0]}–${now[1]}`;
    },
    () => setPlaying(false),
  );

  const { show, done } = preview;
  useEffect(() => {
    if (!isPlaying || span === null) return;
    const [first, last] = span;
    const timer = setInterval(() => {
      const next = nextWindow(explorer.store.getState().view.filters.years, [first, last]);
      if (next !== null) show({ years: next });
      else {
        setPlaying(false);
        done('pointer');
      }
    }, yearMs);
    return () => clearInterval(timer);
  });
  const isAllOneYear = span !== null && span[0] === span[1];
  if (span === null || (isAllOneYear && range === null && withoutYear === 0 && undated)) return null;

  const [first, last] = span;
  const own = histogramOf(years, evenStarts(first, last), last);
  const bins = all === null ? own : own.map((bin) => ({ ...bin, count: countIn(all, bin) }));
  const [low, high] = range ?? [first, last];
  const from = Math.max(
    0,
    bins.findLastIndex((bin) => bin.from <= low),
  );
  const found = bins.findIndex((bin) => bin.to >= high);
  const to = found === -1 ? bins.length - 1 : found;
  const play = () => {
    if (isPlaying) done('pointer');
    // All years, or a window at the end: from the beginning, one year after the other.
    else if (range === null) show({ years: [first, first] });
    else if (high >= last) show({ years: [first, Math.min(last, first + high - low)] });
    setPlaying(!isPlaying);
  };
  return (
    <fieldset className="filter">
      <legend>
        Year{' '}
        <span className="filter-value">
          {range === null ? (isAllOneYear ? first : 'all') : low === high ? low : `${low}–${high}`}
        </span>
        <button
          type="button"
          disabled={isAllOneYear}
          className="icon-button filter-play"
          aria-label={isPlaying ? 'Stop playing the years' : 'Play the years'}
          title={isPlaying ? 'Stop' : 'Play: year by year'}
          onClick={play}
        >
          {isPlaying ? <Pause size={14} /> : <Play size={14} />}
        </button>
      </legend>
      {!isAllOneYear && (
        <RangeBrush
          label="Year"
          bins={bins}
          kept={[from, to]}
          wordsOf={String}
          onShow={([a, b]) => {
            setPlaying(false);
            const isAll = a === 0 && b === bins.length - 1;
            show({ years: isAll ? null : [bins[a]?.from ?? first, bins[b]?.to ?? last] });
          }}
          onDone={done}
        />
      )}
      {hasMarks && (
        <p className="form-note">
          {all === null
            ? 'Folded communities are not counted here; they'
            : 'Bars count the whole graph. Folded communities'}{' '}
          stay where some of their years are kept.
        </p>
      )}
      {(withoutYear > 0 || hasMarks || !undated) && (
        <Tick
          label="Also what has no year"
          // Inside folded communities it is not known.
          note={hasMarks && withoutYear === 0 ? undefined : number(withoutYear)}
          checked={undated}
          onChange={(checked) =>
            explorer.change(checked ? 'Show what has no year' : 'Hide what has no year', (view) => ({
              filters: { ...view.filters, undated: checked },
            }))
          }
        />
      )}
    </fieldset>
  );
}

/** How many stand in the years of a bar. */
const countIn = (years: ReadonlyMap<number, number>, { from, to }: Bin): number =>
  [...years].reduce((sum, [year, count]) => (year >= from && year <= to ? sum + count : sum), 0);

/** From the first year to the last of all that is on the canvas, in folded communities too; null where nothing has one. */
function yearsOf({ nodes, groups }: GraphData): readonly [number, number] | null {
  const years = [...nodes.values()].flatMap(({ year }) => year ?? []);
  const marks = [...(groups?.marks ?? [])].flatMap((id) => groups?.all.get(id)?.years ?? []);
  const all = [...years, ...marks.flatMap(({ first, last }) => [first, last])];
  return all.length === 0 ? null : [Math.min(...all), Math.max(...all)];
}
