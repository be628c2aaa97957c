import { useState } from 'react';
import { useStore } from 'zustand';
import type { FacetsAnswer } from '../../../vocabulary/api/facets.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { number } from '../../words/count-words.ts';
import { NameList } from './NameList.tsx';
import { toggleName } from './toggle-name.ts';

/** So many venues are listed at once; a part of the name finds the others. */
const listed = 8;

/** Papers of chosen venues, and what they mention. */
export function VenueFilter({ explorer, facets }: { explorer: Explorer; facets: FacetsAnswer }) {
  const chosen = useStore(explorer.store, (state) => state.view.filters.venues);
  const [part, setPart] = useState('');
  if (facets.venues.length === 0) return null;
  const found = facets.venues.filter(({ name }) => name.toLowerCase().includes(part.toLowerCase()));
  const shown = [
    ...facets.venues.filter(({ name }) => chosen.includes(name)),
    ...found.filter(({ name }) => !chosen.includes(name)),
  ].slice(0, Math.max(listed, chosen.length));
  const more = found.length - shown.filter(({ name }) => found.some((one) => one.name === name)).length;
  return (
    <fieldset className="filter">
      <legend>
        Venue <span className="filter-value">{chosen.length === 0 ? 'any' : number(chosen.length)}</span>
      </legend>
      {facets.totalVenues > listed && (
        <input
          type="search"
          className="filter-search"
          aria-label="Part of a venue’s name"
          placeholder={`Find one of ${number(facets.totalVenues)}`}
          value={part}
          onChange={(event) => setPart(event.target.value)}
        />
      )}
      <NameList names={shown} chosen={chosen} onToggle={(name) => toggleName(explorer, 'venues', name)} />
      {more > 0 && <p className="form-note">and {number(more)} more</p>}
    </fieldset>
  );
}
