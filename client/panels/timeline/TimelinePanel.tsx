import { useStore } from 'zustand';
import '../../styles/map.css';
import '../../styles/timeline.css';
import { entityTypes } from '../../../vocabulary/kinds.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { firstTimeline, type TimelineDrawer } from '../../view/timeline-drawer.ts';
import { kindWords } from '../../words/kind-words.ts';
import { GroupChoice } from '../GroupChoice.tsx';
import { KindMark } from '../KindMark.tsx';
import { NameField } from '../NameField.tsx';
import { PageState } from '../PageState.tsx';
import { useAnswer } from '../use-answer.ts';
import { TrendLists } from './TrendLists.tsx';
import { YearsOnCanvas } from './YearsOnCanvas.tsx';

/** Names and relations by year: what appears, rises and fades. */
export default function TimelinePanel({ explorer }: { explorer: Explorer }) {
  const drawer =
    useStore(explorer.store, ({ view, drawers }) =>
      [view.drawer, ...drawers].find((one) => one?.kind === 'timeline'),
    ) ?? firstTimeline;
  const change = (part: Partial<TimelineDrawer>) => {
    const now = explorer.store.getState().view.drawer;
    if (now?.kind === 'timeline') explorer.showDrawer({ ...now, ...part });
  };
  const { kinds, community, name } = drawer;
  const question = { kinds, community, name };
  const answer = useAnswer(`timeline ${JSON.stringify(question)}`, (signal) =>
    explorer.source.timeline(question, signal),
  );
  const chosen = kinds.length === 0 ? entityTypes : kinds;
  return (
    <div className="timeline">
      <div className="map-tools">
        <fieldset className="map-types">
          <legend className="hidden">Kinds</legend>
          {entityTypes.map((kind) => {
            const isOn = chosen.includes(kind);
            const next = entityTypes.filter((one) => (one === kind ? !isOn : chosen.includes(one)));
            return (
              <button
                key={kind}
                type="button"
                className="map-type"
                aria-pressed={isOn}
                disabled={next.length === 0}
                onClick={() => change({ kinds: next.length === entityTypes.length ? [] : next })}
              >
                <KindMark kind={kind} /> {kindWords[kind].many}
              </button>
            );
          })}
        </fieldset>
        <div className="map-form timeline-form">
          <NameField label="Named" value={name} onChange={(value) => change({ name: value })} />
          <GroupChoice explorer={explorer} value={community} onChange={(value) => change({ community: value })} />
        </div>
      </div>
      <PageState answer={answer}>
        {(timeline) => (
          <div className="timeline-work">
            <YearsOnCanvas explorer={explorer} answer={timeline} drawer={drawer} onChange={change} />
            <TrendLists explorer={explorer} answer={timeline} drawer={drawer} onChange={change} />
          </div>
        )}
      </PageState>
    </div>
  );
}
