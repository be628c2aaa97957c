import { ArrowRight, Minus } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { type EdgeType, edgeTypes, nodeKinds } from '../../vocabulary/kinds.ts';
import { isClaim } from '../graph/appearance.ts';
import { type FilteredGraph, isFiltered } from '../graph/filter-graph.ts';
import { pictureOf } from '../graph/picture.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { counted } from '../words/count-words.ts';
import { kindWords } from '../words/kind-words.ts';
import { relationWords } from '../words/relation-words.ts';
import { KindMark } from './KindMark.tsx';
import { ColourKey } from './legend/ColourKey.tsx';
import { GroupRows } from './legend/GroupRows.tsx';
import { LegendRow } from './legend/LegendRow.tsx';
import { MarkKey } from './legend/MarkKey.tsx';
import { OverviewChoice } from './legend/OverviewChoice.tsx';
import { SizeKey } from './legend/SizeKey.tsx';

const PanelSections = lazy(() => import('./PanelSections.tsx').then((module) => ({ default: module.PanelSections })));

/** What is drawn and how, and at the same time the filter of it; below it what can be set of the picture. */
export function Legend({ explorer }: { explorer: Explorer }) {
  const picture = useStore(explorer.store, pictureOf);
  const filters = useStore(explorer.store, (state) => state.view.filters);
  const busy = useStore(explorer.store, (state) => state.busy);
  if (picture === null) return null;
  const { data, filtered, looks } = picture;
  const { nodeColour, edgeColour } = looks.appearance;
  return (
    <div className="legend-frame">
      <div className="legend">
        <OverviewChoice explorer={explorer} picture={picture} busy={busy} />
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

        {isFiltered(filters) && (
          <p className="legend-hidden">
            {hiddenWords(filtered)}{' '}
            <button type="button" className="text-button" onClick={() => explorer.clearFilters()}>
              Show all
            </button>
          </p>
        )}

        <h2 className="legend-title">Kinds</h2>
        <ul className="legend-list" data-plain={nodeColour !== 'kind'}>
          {nodeKinds.map((kind) => {
            const share = filtered.kinds.get(kind);
            if (share === undefined) return null;
            return (
              <li key={kind}>
                <LegendRow
                  name={kindWords[kind].many}
                  share={share}
                  shown={!filters.hiddenKinds.includes(kind)}
                  onToggle={() => explorer.toggleKind(kind)}
                >
                  <KindMark kind={kind} />
                </LegendRow>
              </li>
            );
          })}
        </ul>
        <ColourKey explorer={explorer} picture={picture} />

        {filtered.types.size > 0 && <h2 className="legend-title">Relations</h2>}
        <ul className="legend-list" data-plain={edgeColour === 'plain'}>
          {edgeTypes.map((type) => {
            const share = filtered.types.get(type);
            if (share === undefined) return null;
            return (
              <li key={type}>
                <LegendRow
                  name={relationWords[type].name}
                  share={share}
                  shown={!filters.hiddenTypes.includes(type)}
                  onToggle={() => explorer.toggleType(type)}
                >
                  <EdgeMark type={type} />
                </LegendRow>
              </li>
            );
          })}
        </ul>

        <MarkKey picture={picture} />
        {filtered.nodes.length > 0 && <SizeKey picture={picture} />}
        <GroupRows explorer={explorer} picture={picture} />
      </div>
      <Suspense fallback={null}>
        <PanelSections explorer={explorer} />
      </Suspense>
    </div>
  );
}

/** What filters take away, and where they cannot look. */
function hiddenWords({ hidden: { nodes, edges }, isBlind }: FilteredGraph): string {
  const counts = [
    ...(nodes > 0 ? [counted(nodes, 'node')] : []),
    // Where nodes go, edges go with them; in folded communities they are not known.
    ...(edges > 0 ? [counted(edges, 'relation')] : []),
  ];
  const taken =
    counts.length === 0
      ? 'Filters are set, and take nothing away.'
      : `${counts.join(' and ')} ${nodes + edges === 1 ? 'is' : 'are'} hidden.`;
  return isBlind ? `${taken} Folded communities follow kinds, years and communities alone.` : taken;
}

function EdgeMark({ type }: { type: EdgeType }) {
  const Icon = isClaim(type) ? ArrowRight : Minus;
  return <Icon className="edge-mark" data-type={type} size={15} strokeWidth={2.2} aria-hidden="true" />;
}
