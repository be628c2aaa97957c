import type { TimelineAnswer, trends } from '../../../vocabulary/api/timeline.ts';
import { giveWay } from '../../actions/opening-drawer.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import type { TimelineDrawer } from '../../view/timeline-drawer.ts';
import { number } from '../../words/count-words.ts';
import { NodeLink } from '../NodeLink.tsx';
import { Sparkline } from './Sparkline.tsx';
import { entityWords, trendMeans, trendWords } from './timeline-words.ts';

const order = [
  'rising',
  'new',
  'fading',
  'gone',
  'steady',
  'undated',
] as const satisfies readonly (typeof trends)[number][];

interface TrendListsProps {
  explorer: Explorer;
  answer: TimelineAnswer;
  drawer: TimelineDrawer;
  onChange(change: Partial<TimelineDrawer>): void;
}

/** What rises, appears and fades, each name with its years. */
export function TrendLists({ explorer, answer, drawer, onChange }: TrendListsProps) {
  const trend = drawer.trend ?? order.find((one) => answer.total[one] > 0) ?? 'rising';
  const listed = answer.entities.filter((one) => one.trend === trend);
  const total = answer.total[trend];
  const recent = answer.years.findIndex((year) => year >= (answer.recentFrom ?? 0));
  return (
    <section className="timeline-trends" aria-label={trendWords[trend]}>
      <fieldset className="timeline-choices">
        <legend className="hidden">Which names are listed</legend>
        {order
          .filter((one) => answer.total[one] > 0 || one === trend || one === 'rising')
          .map((one) => (
            <button
              key={one}
              type="button"
              className="map-type"
              aria-pressed={one === trend}
              onClick={() => onChange({ trend: one })}
            >
              {trendWords[one]} <span>{number(answer.total[one])}</span>
            </button>
          ))}
      </fieldset>
      <p className="timeline-means">
        {trendMeans(trend, answer)}
        {listed.length < total && ` The first ${number(listed.length)} of ${number(total)}.`}
      </p>
      {listed.length === 0 && <p className="timeline-none">None.</p>}
      <ol className="timeline-list">
        {listed.map((entity) => (
          <li key={entity.node.id}>
            <NodeLink explorer={explorer} node={entity.node} onFollow={() => giveWay(explorer)} />
            <Sparkline values={entity.papers} recent={recent} />
            <span className="row-facts">{entityWords(entity, answer)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
