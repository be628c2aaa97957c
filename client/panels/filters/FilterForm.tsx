import { useStore } from 'zustand';
import { isFiltered } from '../../graph/filter-graph.ts';
import { degreesOf, type Remainder } from '../../graph/filters/filter-step.ts';
import { pictureOf } from '../../graph/picture.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { noFilters, type Operation } from '../../view/view.ts';
import { number } from '../../words/count-words.ts';
import { useAnswer } from '../use-answer.ts';
import { AddedFilter } from './AddedFilter.tsx';
import { AuthorFilter } from './AuthorFilter.tsx';
import { ConnectionFilter } from './ConnectionFilter.tsx';
import { RangeFilter } from './RangeFilter.tsx';
import { ScoreFilter } from './ScoreFilter.tsx';
import { TermFilter } from './TermFilter.tsx';
import { VenueFilter } from './VenueFilter.tsx';
import { YearFilter } from './YearFilter.tsx';

const papersOf = ({ nodes }: Remainder): number[] =>
  nodes.flatMap(({ kind, papers }) => (kind === 'Paper' ? [] : papers));

function connectionsOf({ nodes, edges }: Remainder): number[] {
  const degrees = degreesOf(edges);
  return nodes.map(({ id }) => degrees.get(id) ?? 0);
}

/** All filters but those of the legend, each with what it would keep. They hold together. */
export function FilterForm({ explorer }: { explorer: Explorer }) {
  const filters = useStore(explorer.store, (state) => state.view.filters);
  const hash = useStore(explorer.store, (state) =>
    state.loading.status === 'ready' ? state.loading.summary.contentHash : '',
  );
  const facets = useAnswer(`facets ${hash}`, (signal) => explorer.source.facets(signal));
  return (
    <div className="form">
      <FilterTotal explorer={explorer} />
      <YearFilter explorer={explorer} />
      <RangeFilter explorer={explorer} name="papers" label="Papers that mention it" valuesOf={papersOf} />
      <RangeFilter explorer={explorer} name="degree" label="Connections" valuesOf={connectionsOf} />
      <ScoreFilter explorer={explorer} />
      <ConnectionFilter explorer={explorer} />
      {facets.status === 'ready' && (
        <>
          <TermFilter explorer={explorer} total={facets.value.totalTerms} />
          <VenueFilter explorer={explorer} facets={facets.value} />
          <AuthorFilter explorer={explorer} total={facets.value.totalAuthors} />
          <AddedFilter explorer={explorer} days={facets.value.days} />
        </>
      )}
      {facets.status === 'failed' && <p className="form-note">Terms, venues and authors: {facets.title}.</p>}
      <p className="form-note">Kinds, relations and communities are filtered in the legend.</p>
      {isFiltered(filters) && (
        <div className="run">
          <button type="button" className="button button-quiet" onClick={() => explorer.clearFilters()}>
            Clear all
          </button>
          <button
            type="button"
            className="button button-quiet"
            title="Takes the rest off the canvas, so that layouts arrange only what is left"
            onClick={() => keepLeft(explorer)}
          >
            Keep these
          </button>
        </div>
      )}
    </div>
  );
}

/** What filters leave becomes all there is on the canvas; said by what goes where that is shorter. */
function keepLeft(explorer: Explorer): void {
  const picture = pictureOf(explorer.store.getState());
  if (picture === null || picture.filtered.nodes.length === 0) return;
  const kept = picture.filtered.nodes.map(({ id }) => id);
  const left = new Set<string>(kept);
  const gone = [...picture.data.nodes.values()].flatMap(({ id }) => (left.has(id) ? [] : [id]));
  const operation: Operation =
    gone.length < kept.length ? { kind: 'hide', nodes: gone } : { kind: 'keep', nodes: kept };
  explorer.change('Keep what the filters leave', (view) => ({
    operations: [...view.operations, operation],
    // What was filtered away leaves no room in the arrangement.
    layout: { ...view.layout, without: [...view.layout.without, ...gone] },
    filters: noFilters,
  }));
}

/** What all filters together leave, for whoever moves one of them. */
function FilterTotal({ explorer }: { explorer: Explorer }) {
  const shown = useStore(explorer.store, (state) => pictureOf(state)?.filtered.left ?? 0);
  const hidden = useStore(explorer.store, (state) => pictureOf(state)?.filtered.hidden.nodes ?? 0);
  return (
    <p className="form-note">
      {number(shown)} of {number(shown + hidden)} nodes left
    </p>
  );
}
