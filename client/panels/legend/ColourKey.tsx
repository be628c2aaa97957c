import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Share } from '../../graph/filter-graph.ts';
import type { Picture } from '../../graph/picture.ts';
import { yearColours } from '../../graph/scales/year-ramp.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { toggleName } from '../filters/toggle-name.ts';
import { LegendRow } from './LegendRow.tsx';

/** What colours of nodes mean where they do not mean the kind; groups have their own list. */
export function ColourKey({ explorer, picture }: { explorer: Explorer; picture: Picture }) {
  const { key } = picture.looks.colours;
  if (key.kind === 'year') return <YearKey explorer={explorer} {...key} />;
  if (key.kind === 'venue') return <VenueKey explorer={explorer} picture={picture} {...key} />;
  return null;
}

interface YearKeyProps {
  explorer: Explorer;
  first: number | null;
  last: number | null;
  undated: boolean;
  undatedColour: string;
}

function YearKey({ explorer, first, last, undated, undatedColour }: YearKeyProps) {
  const theme = useStore(explorer.store, (state) => state.theme);
  if (first === null || last === null) return null;
  const colours = yearColours(theme);
  return (
    <>
      <h2 className="legend-title">Colour: first year</h2>
      <div className="ramp">
        <svg viewBox={`0 0 100 8`} preserveAspectRatio="none" aria-hidden="true">
          <defs>
            <linearGradient id="year-ramp">
              {colours.map((colour, i) => (
                <stop key={colour} offset={i / (colours.length - 1)} stopColor={colour} />
              ))}
            </linearGradient>
          </defs>
          <rect width="100" height="8" rx="1" fill="url(#year-ramp)" />
        </svg>
        <p>
          <span>{first}</span>
          <span>{Math.round((first + last) / 2)}</span>
          <span>{last}</span>
        </p>
      </div>
      {undated && (
        <p className="legend-note">
          <Dot colour={undatedColour} /> No year known
        </p>
      )}
    </>
  );
}

interface VenueKeyProps {
  explorer: Explorer;
  picture: Picture;
  venues: { name: string; colour: string }[];
  otherColour: string;
}

function VenueKey({ explorer, picture, venues, otherColour }: VenueKeyProps) {
  const of = useStore(explorer.store, (state) => state.worked.venues);
  const chosen = useStore(explorer.store, (state) => state.view.filters.venues);
  const shares = useMemo(() => {
    const drawn = new Set<string>(picture.filtered.nodes.map(({ id }) => id));
    const counts = new Map<string, Share>();
    for (const id of picture.data.nodes.keys()) {
      const venue = of?.get(id);
      if (venue === undefined) continue;
      const share = counts.get(venue) ?? { shown: 0, total: 0 };
      counts.set(venue, { shown: share.shown + (drawn.has(id) ? 1 : 0), total: share.total + 1 });
    }
    return counts;
  }, [picture, of]);
  if (of === null) return null;
  return (
    <>
      <h2 className="legend-title">Colour: venue of most papers</h2>
      <ul className="legend-list">
        {venues.map(({ name, colour }) => (
          <li key={name}>
            <LegendRow
              name={name}
              share={shares.get(name) ?? { shown: 0, total: 0 }}
              shown={chosen.length === 0 || chosen.includes(name)}
              onToggle={() => toggleName(explorer, 'venues', name)}
            >
              <Dot colour={colour} />
            </LegendRow>
          </li>
        ))}
      </ul>
      <p className="legend-note">
        <Dot colour={otherColour} /> Another venue, or none known
      </p>
    </>
  );
}

const Dot = ({ colour }: { colour: string }) => (
  <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    <circle cx="8" cy="8" r="5.5" fill={colour} />
  </svg>
);
