import { CalendarRange, Circle, CircleDot, GitFork, Map as MapIcon, Orbit, Pause, Play } from 'lucide-react';
import { useStore } from 'zustand';
import type { GraphData } from '../../graph/graph-data.ts';
import { hiddenByHand, standing } from '../../graph/standing.ts';
import { descriptorOf, type LayoutSetting, layoutDescriptors, settingOf } from '../../layout/layout-descriptor.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { dataOf } from '../../view/explorer-state.ts';
import { heldFromStart, type Layout } from '../../view/view.ts';
import { counted, number } from '../../words/count-words.ts';
import { Tick } from '../fields.tsx';

const icons: Record<Layout['kind'], typeof Circle> = {
  stored: MapIcon,
  force: Orbit,
  community: CircleDot,
  year: CalendarRange,
  layered: GitFork,
  circular: Circle,
};

/** Iterations that come with choosing the forces: enough to see what they do, a second or two for a full canvas. */
const firstIterations = 200;

/** Where nodes stand: which layout, and what can be set of it. */
export function LayoutForm({ explorer }: { explorer: Explorer }) {
  const layout = useStore(explorer.store, (state) => state.view.layout);
  const data = useStore(explorer.store, dataOf);
  const added = data === null ? 0 : standing(data).added.size;
  const hidden = data === null ? [] : hiddenByHand(data).map(({ id }) => id);
  const descriptor = descriptorOf(layout.kind);
  const isGrouped = useStore(explorer.store, (state) => (dataOf(state)?.groups?.marks.size ?? 0) > 0);
  const choose = (kind: Layout['kind']) =>
    explorer.change(`Layout: ${descriptorOf(kind).name}`, ({ base, pins }) => ({
      // Communities stand where their members do; what is arranged is nodes.
      ...(isGrouped && kind !== 'stored' && base.kind === 'overview' && { base: { ...base, as: 'nodes' } }),
      layout: {
        ...{ kind, iterations: kind === 'force' ? firstIterations : 0, added, without: hidden, settings: {} },
        held: heldFromStart(kind, pins),
      },
      camera: null,
    }));
  const late = layout.kind === 'stored' || data === null ? 0 : lateNodes(data, layout);
  const held = layout.kind === 'stored' ? 0 : hidden.filter((id) => !layout.without.includes(id)).length;
  return (
    <div className="form">
      <div className="tiles" role="radiogroup" aria-label="Layout">
        {layoutDescriptors.map(({ id, name }) => {
          const Icon = icons[id];
          return (
            <label key={id} className="tile" data-chosen={layout.kind === id}>
              <input
                type="radio"
                name="layout"
                className="hidden"
                checked={layout.kind === id}
                onChange={() => choose(id)}
              />
              <Icon size={18} strokeWidth={1.8} aria-hidden="true" />
              {name}
            </label>
          );
        })}
      </div>
      <p className="form-note">{descriptor.shows}</p>
      {isGrouped && (
        <p className="form-note">
          Other layouts arrange nodes, and so draw the most prominent ones instead of communities.
        </p>
      )}
      {descriptor.isRun && <RunButton explorer={explorer} />}
      {descriptor.settings.map((setting) => (
        <SettingField key={setting.id} explorer={explorer} layout={layout} setting={setting} />
      ))}
      {late + held > 0 && (
        <p className="form-note">
          {late > 0 &&
            `${counted(late, 'node')} came later and ${late === 1 ? 'stands near what it hangs' : 'stand near what they hang'} on. `}
          {held > 0 && `All hold still though ${counted(held, 'node')} went. `}
          <button
            type="button"
            className="text-button"
            onClick={() =>
              explorer.change('Arrange all anew', ({ pins }) => ({
                layout: { ...layout, added, without: hidden, held: heldFromStart(layout.kind, pins) },
                camera: null,
              }))
            }
          >
            Arrange all anew
          </button>
        </p>
      )}
    </div>
  );
}

/** How many nodes on the canvas came after the layout was chosen. */
function lateNodes(data: GraphData, { added, without }: Layout): number {
  const late = new Set<string>([...[...standing(data).added].slice(added), ...without]);
  return [...late].filter((id) => data.nodes.has(id)).length;
}

/** Lets the forces run, and stops them. */
function RunButton({ explorer }: { explorer: Explorer }) {
  const isRunning = useStore(explorer.store, (state) => state.isRunning);
  const iterations = useStore(explorer.store, (state) => state.worked.arrangement?.iterations ?? 0);
  return (
    <div className="run">
      <button
        type="button"
        className="button button-quiet"
        onClick={() => explorer.store.setState({ isRunning: !isRunning })}
      >
        {isRunning ? <Pause size={15} aria-hidden="true" /> : <Play size={15} aria-hidden="true" />}
        {isRunning ? 'Stop' : 'Run on'}
      </button>
      <span className="legend-count">{number(iterations)} iterations</span>
    </div>
  );
}

interface SettingProps {
  explorer: Explorer;
  layout: Layout;
  setting: LayoutSetting;
}

function SettingField({ explorer, layout, setting }: SettingProps) {
  const value = settingOf(layout, setting);
  const set = (next: number) =>
    explorer.change(`${setting.name}: ${setting.kind === 'number' ? next : next > 0 ? 'yes' : 'no'}`, {
      layout: { ...layout, settings: { ...layout.settings, [setting.id]: next } },
    });
  if (setting.kind === 'yes-no') {
    return (
      <Tick label={setting.name} hint={setting.hint} checked={value > 0} onChange={(checked) => set(checked ? 1 : 0)} />
    );
  }
  const { min, max, step } = setting;
  return (
    <label className="field">
      <span>{setting.name}</span>
      <input
        type="number"
        className="number"
        min={min}
        max={max}
        step={step}
        value={value}
        onChange={(event) => {
          const next = event.target.valueAsNumber;
          if (next >= min && next <= max) set(next);
        }}
      />
    </label>
  );
}
