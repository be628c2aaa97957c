import { useStore } from 'zustand';
import type { TimelineAnswer } from '../../../vocabulary/api/timeline.ts';
import { palettes } from '../../graph/appearance.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { type TimelineDrawer, timelineBars } from '../../view/timeline-drawer.ts';
import { counted, number } from '../../words/count-words.ts';
import { Choice } from '../fields.tsx';
import { useFilterPreview } from '../filters/use-preview.ts';
import { barsWords } from './timeline-words.ts';
import { YearBars } from './YearBars.tsx';
import { stacksOf } from './year-stacks.ts';

interface YearsOnCanvasProps {
  explorer: Explorer;
  answer: TimelineAnswer;
  drawer: TimelineDrawer;
  onChange(change: Partial<TimelineDrawer>): void;
}

/** The bars, whose brush is the year filter of the canvas, and what their colours mean. */
export function YearsOnCanvas({ explorer, answer, drawer, onChange }: YearsOnCanvasProps) {
  const theme = useStore(explorer.store, (state) => state.theme);
  const range = useStore(explorer.store, (state) => state.view.filters.years);
  const { years } = answer;
  const preview = useFilterPreview(explorer, () => {
    const now = explorer.store.getState().view.filters.years;
    return now === null ? 'All years' : `Years ${now[0]}–${now[1]}`;
  });
  const stacks = stacksOf(answer, drawer.bars, palettes[theme]);
  const from = range === null ? 0 : years.findIndex((year) => year >= range[0]);
  const to = range === null ? years.length - 1 : years.findLastIndex((year) => year <= range[1]);
  return (
    <section className="timeline-years" aria-label="By year">
      <div className="timeline-head">
        <Choice
          label="Bars"
          value={drawer.bars}
          options={timelineBars.map((value) => ({ value, name: barsWords[value] }))}
          onChange={(bars) => onChange({ bars })}
        />
        <p className="timeline-kept" role="status">
          {range === null ? 'All years on the canvas' : `On the canvas: ${range[0]}–${range[1]}`}
          {range !== null && (
            <button
              type="button"
              className="text-button"
              onClick={() => explorer.change('All years', (view) => ({ filters: { ...view.filters, years: null } }))}
            >
              all years
            </button>
          )}
        </p>
      </div>
      {years.length === 0 ? (
        <p className="timeline-none">No paper of this graph has a year.</p>
      ) : (
        <YearBars
          years={years}
          stacks={stacks}
          kept={[Math.max(0, from), Math.max(0, to)]}
          onShow={([low, high]) => {
            const isAll = low === 0 && high === years.length - 1;
            preview.show({ years: isAll ? null : [years[low] ?? 0, years[high] ?? 9_999] });
          }}
          onDone={preview.done}
        />
      )}
      <p className="timeline-key">
        {stacks.map(({ name, colour }) => (
          <span key={name}>
            <i style={{ background: colour }} /> {name}
          </span>
        ))}
      </p>
      {answer.undated > 0 && (
        <p className="timeline-undated">
          {counted(answer.undated, 'paper')} without a year {answer.undated === 1 ? 'stands' : 'stand'} in no bar; names
          count {answer.undated === 1 ? 'it' : 'them'} all the same.{' '}
          {stacks.some(({ undated }) => undated > 0) &&
            drawer.bars === 'relations' &&
            `${stacks.flatMap(({ name, undated }) => (undated > 0 ? [`${name}: ${number(undated)}`] : [])).join(', ')}.`}
        </p>
      )}
    </section>
  );
}
