import type { Share } from '../../graph/filter-graph.ts';
import { number } from '../../words/count-words.ts';

interface LegendRowProps {
  name: string;
  share: Share;
  shown: boolean;
  /** Room for two lines, for names of groups. */
  isLong?: boolean;
  onToggle(): void;
  children: React.ReactNode;
}

/** One sort of thing: its sign, its name, how much of it is drawn; a click takes it away or brings it back. */
export function LegendRow({ name, share, shown, isLong = false, onToggle, children }: LegendRowProps) {
  const counts = share.shown === share.total ? number(share.total) : `${number(share.shown)} / ${number(share.total)}`;
  return (
    <button
      type="button"
      className={isLong ? 'legend-row legend-group' : 'legend-row'}
      role="switch"
      aria-checked={shown}
      aria-label={`${name}: ${number(share.shown)} of ${number(share.total)} shown`}
      onClick={onToggle}
    >
      {children}
      <span className="legend-name">{name}</span>
      <span className="legend-count">{counts}</span>
    </button>
  );
}
