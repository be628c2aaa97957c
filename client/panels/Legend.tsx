import { ArrowRight, Minus } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { type EdgeType, edgeTypes, nodeKinds } from '../../vocabulary/kinds.ts';
import { isClaim } from '../graph/appearance.ts';
import { moveCamera } from '../graph/canvas/camera-commands.ts';
import { filterGraph, type Share } from '../graph/filter-graph.ts';
import type { GraphData } from '../graph/graph-data.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { dataOf } from '../view/explorer-state.ts';
import { number } from '../words/count-words.ts';
import { kindWords } from '../words/kind-words.ts';
import { relationWords } from '../words/relation-words.ts';
import { KindMark } from './KindMark.tsx';

/** What is drawn and how, and at the same time the filter of it. */
export function Legend({ explorer }: { explorer: Explorer }) {
  const data = useStore(explorer.store, dataOf);
  const filters = useStore(explorer.store, (state) => state.view.filters);
  const busy = useStore(explorer.store, (state) => state.busy);
  const filtered = useMemo(() => (data ? filterGraph(data, filters) : null), [data, filters]);
  if (data === null || filtered === null) return null;
  const isFiltered = filters.hiddenKinds.length + filters.hiddenTypes.length > 0;
  return (
    <div className="legend">
      <fieldset className="segments">
        <legend className="hidden">Papers on the canvas</legend>
        {(['with', 'without'] as const).map((mode) => (
          <button
            key={mode}
            type="button"
            aria-pressed={data.papers === mode}
            disabled={busy}
            onClick={() => data.papers !== mode && explorer.setPapers(mode)}
          >
            {mode === 'with' ? 'With papers' : 'Entities only'}
          </button>
        ))}
      </fieldset>

      <h2 className="legend-title">Kinds</h2>
      <ul className="legend-list">
        {nodeKinds.map((kind) => {
          const share = filtered.kinds.get(kind);
          if (share === undefined) return null;
          return (
            <LegendRow
              key={kind}
              name={kindWords[kind].many}
              share={share}
              shown={!filters.hiddenKinds.includes(kind)}
              onToggle={() => explorer.toggleKind(kind)}
            >
              <KindMark kind={kind} />
            </LegendRow>
          );
        })}
      </ul>

      <h2 className="legend-title">Relations</h2>
      <ul className="legend-list">
        {edgeTypes.map((type) => {
          const share = filtered.types.get(type);
          if (share === undefined) return null;
          return (
            <LegendRow
              key={type}
              name={relationWords[type].name}
              share={share}
              shown={!filters.hiddenTypes.includes(type)}
              onToggle={() => explorer.toggleType(type)}
            >
              <EdgeMark type={type} />
            </LegendRow>
          );
        })}
      </ul>
      {isFiltered && (
        <p className="legend-hidden">
          {number(filtered.hidden.nodes)} nodes and {number(filtered.hidden.edges)} relations are hidden.{' '}
          <button type="button" className="text-button" onClick={() => explorer.clearFilters()}>
            Show all
          </button>
        </p>
      )}

      <Groups data={data} />
    </div>
  );
}

interface LegendRowProps {
  name: string;
  share: Share;
  shown: boolean;
  onToggle(): void;
  children: React.ReactNode;
}

function LegendRow({ name, share, shown, onToggle, children }: LegendRowProps) {
  const counts = share.shown === share.total ? number(share.total) : `${number(share.shown)} / ${number(share.total)}`;
  return (
    <li>
      <button
        type="button"
        className="legend-row"
        role="switch"
        aria-checked={shown}
        aria-label={`${name}: ${number(share.shown)} of ${number(share.total)} shown`}
        onClick={onToggle}
      >
        {children}
        <span className="legend-name">{name}</span>
        <span className="legend-count">{counts}</span>
      </button>
    </li>
  );
}

function EdgeMark({ type }: { type: EdgeType }) {
  const Icon = isClaim(type) ? ArrowRight : Minus;
  return <Icon className="edge-mark" data-type={type} size={15} strokeWidth={2.2} aria-hidden="true" />;
}

const groupsListed = 12;

function Groups({ data }: { data: GraphData }) {
  const groups = useMemo(() => {
    const sizes = new Map<string, number>();
    for (const node of data.nodes.values()) {
      const id = node.communities[0];
      if (id !== undefined) sizes.set(id, (sizes.get(id) ?? 0) + 1);
    }
    return [...sizes]
      .flatMap(([id, size]) => {
        const community = data.communities.get(id);
        return community && size >= 4 ? [{ community, size }] : [];
      })
      .sort((a, b) => b.size - a.size);
  }, [data]);
  if (groups.length === 0) return null;
  return (
    <>
      <h2 className="legend-title">Groups</h2>
      <ul className="legend-list">
        {groups.slice(0, groupsListed).map(({ community, size }) => (
          <li key={community.id}>
            <button
              type="button"
              className="legend-row legend-group"
              title={`Go to “${community.name}”`}
              onClick={() => moveCamera({ kind: 'region', community: community.id })}
            >
              <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
                <circle cx="8" cy="8" r="6" fill={community.colour} fillOpacity="0.35" stroke={community.colour} />
              </svg>
              <span className="legend-name">{community.name}</span>
              <span className="legend-count">{number(size)}</span>
            </button>
          </li>
        ))}
      </ul>
      {groups.length > groupsListed && (
        <p className="legend-hidden">and {number(groups.length - groupsListed)} smaller groups on the canvas</p>
      )}
    </>
  );
}
