import { Slider } from '@base-ui/react/slider';
import type { Bin } from '../../graph/histogram.ts';

interface RangeBrushProps {
  /** What is filtered, as the name of the group of thumbs. */
  label: string;
  bins: readonly Bin[];
  /** Numbers of the first and the last bin that are kept. */
  kept: readonly [number, number];
  /** One thumb: everything from it upwards is kept. */
  isLeast?: boolean;
  wordsOf(value: number): string;
  onShow(kept: readonly [number, number]): void;
  onDone(by: 'pointer' | 'keyboard'): void;
}

const height = 34;

/** A small histogram of what the filter would keep, with a thumb at each end of what it keeps. */
export function RangeBrush({ label, bins, kept, isLeast = false, wordsOf, onShow, onDone }: RangeBrushProps) {
  const last = bins.length - 1;
  const highest = Math.max(1, ...bins.map(({ count }) => count));
  const [from, to] = kept;
  const change = (value: number | readonly number[]) => {
    const list = typeof value === 'number' ? [value, last] : value;
    onShow([list[0] ?? 0, list[1] ?? last]);
  };
  const textOf = (value: number, thumb: number) => {
    const bin = bins[value];
    return bin === undefined ? '' : wordsOf(thumb === 0 ? bin.from : bin.to);
  };
  return (
    <div className="brush">
      <svg className="histogram" viewBox={`0 0 ${bins.length} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {bins.map(({ from: start, count }, i) => {
          // A bar too low to be seen would look like none.
          const tall = count === 0 ? 0 : Math.max(1.6, (height * count) / highest);
          return (
            <rect
              key={start}
              data-kept={i >= from && i <= to}
              x={i + 0.08}
              width={0.84}
              y={height - tall}
              height={tall}
            />
          );
        })}
      </svg>
      <Slider.Root
        className="slider"
        min={0}
        max={Math.max(1, last)}
        value={isLeast ? from : [from, to]}
        onValueChange={change}
        onValueCommitted={(_value, { reason }) => onDone(reason === 'keyboard' ? 'keyboard' : 'pointer')}
        thumbCollisionBehavior="none"
        aria-label={label}
      >
        <Slider.Control className="slider-control">
          <Slider.Track className="slider-track">
            <Slider.Indicator className="slider-indicator" />
            <Slider.Thumb
              index={0}
              className="slider-thumb"
              getAriaLabel={() => (isLeast ? `${label}: at least` : `${label}: from`)}
              getAriaValueText={(_text, value) => textOf(value, 0)}
            />
            {!isLeast && (
              <Slider.Thumb
                index={1}
                className="slider-thumb"
                getAriaLabel={() => `${label}: to`}
                getAriaValueText={(_text, value) => textOf(value, 1)}
              />
            )}
          </Slider.Track>
        </Slider.Control>
      </Slider.Root>
    </div>
  );
}
