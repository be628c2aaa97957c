import { Slider } from '@base-ui/react/slider';
import { number } from '../../words/count-words.ts';
import type { Stack } from './year-stacks.ts';

interface YearBarsProps {
  years: readonly number[];
  stacks: readonly Stack[];
  /** First and last place in `years` that the canvas shows. */
  kept: readonly [number, number];
  onShow(kept: readonly [number, number]): void;
  onDone(by: 'pointer' | 'keyboard'): void;
}

/** A bar for each year, with a brush below that filters the canvas; a click on a bar takes that year alone. */
export function YearBars({ years, stacks, kept, onShow, onDone }: YearBarsProps) {
  const totals = years.map((_, at) => stacks.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const most = Math.max(1, ...totals);
  const [from, to] = kept;
  const last = Math.max(1, years.length - 1);
  // Names of years that do not touch: every one, every second, fifth …
  const step = [1, 2, 5, 10, 20].find((one) => years.length / one <= 14) ?? 50;
  return (
    <div className="year-bars">
      <div className="year-bars-scale" aria-hidden="true">
        <span>{number(most)}</span>
        <span>{number(Math.round(most / 2))}</span>
        <span>0</span>
      </div>
      <div className="year-bars-plot">
        {years.map((year, at) => (
          <button
            key={year}
            type="button"
            className="year-bar"
            data-kept={at >= from && at <= to}
            tabIndex={-1}
            title={`${year}: ${stacks.map(({ name, values }) => `${name} ${number(values[at] ?? 0)}`).join(', ')}`}
            aria-label={`${year}: ${number(totals[at] ?? 0)}. Show this year alone`}
            onClick={() => {
              onShow(from === at && to === at ? [0, years.length - 1] : [at, at]);
              onDone('pointer');
            }}
          >
            {stacks.map(({ name, colour, values }, which) => {
              const below = stacks.slice(0, which).reduce((sum, one) => sum + (one.values[at] ?? 0), 0);
              const [bottom, height] = [(100 * below) / most, (100 * (values[at] ?? 0)) / most];
              return <i key={name} style={{ bottom: `${bottom}%`, height: `${height}%`, background: colour }} />;
            })}
          </button>
        ))}
      </div>
      <div className="year-bars-names" aria-hidden="true">
        {years.map((year) => (
          <span key={year}>{year % step === 0 || years.length <= 2 ? year : ''}</span>
        ))}
      </div>
      {years.length > 1 && (
        <Slider.Root
          className="slider"
          // The thumbs stand below the middles of the bars.
          style={{ marginInline: `${50 / years.length}%` }}
          min={0}
          max={last}
          value={[from, to]}
          onValueChange={(value) => {
            if (typeof value !== 'number') onShow([value[0] ?? 0, value[1] ?? last]);
          }}
          onValueCommitted={(_value, { reason }) => onDone(reason === 'keyboard' ? 'keyboard' : 'pointer')}
          thumbCollisionBehavior="none"
          aria-label="Years on the canvas"
        >
          <Slider.Control className="slider-control">
            <Slider.Track className="slider-track">
              <Slider.Indicator className="slider-indicator" />
              {(['from', 'to'] as const).map((end, index) => (
                <Slider.Thumb
                  key={end}
                  index={index}
                  className="slider-thumb"
                  getAriaLabel={() => `Years on the canvas: ${end}`}
                  getAriaValueText={(_text, value) => String(years[value] ?? '')}
                />
              ))}
            </Slider.Track>
          </Slider.Control>
        </Slider.Root>
      )}
    </div>
  );
}
