import { LocateFixed } from 'lucide-react';
import { useMemo, useState } from 'react';
import { goToCommunity } from '../../actions/communities.ts';
import { toggleCommunity } from '../../actions/hiding-communities.ts';
import type { Picture } from '../../graph/picture.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { counted } from '../../words/count-words.ts';
import { LegendRow } from './LegendRow.tsx';

const groupsListed = 12;
/** Smaller ones are drawn without an area and are no group to a reader. */
const fewest = 4;

/** The groups of related work on the canvas, the largest first: a row hides one, its button goes there. */
export function GroupRows({ explorer, picture }: { explorer: Explorer; picture: Picture }) {
  const { data, filtered, hasRegions } = picture;
  const hidden = explorer.store.getState().view.filters.hiddenCommunities;
  const [isLong, setLong] = useState(false);
  const groups = useMemo(
    () =>
      [...filtered.communities]
        .flatMap(([id, share]) => {
          const community = data.communities.get(id);
          return community && share.total >= fewest ? [{ community, share }] : [];
        })
        .sort((a, b) => b.share.total - a.share.total),
    [data, filtered],
  );
  if (groups.length === 0) return null;
  return (
    <>
      <h2 className="legend-title">Communities</h2>
      <ul className="legend-list">
        {groups.slice(0, isLong ? undefined : groupsListed).map(({ community, share }) => {
          const shown = !hidden.includes(community.id);
          return (
            <li key={community.id} className="legend-item">
              <LegendRow
                name={community.name}
                share={share}
                shown={shown}
                isLong
                onToggle={() => toggleCommunity(explorer, community.id)}
              >
                <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
                  <circle cx="8" cy="8" r="6" fill={community.colour} fillOpacity="0.35" stroke={community.colour} />
                </svg>
              </LegendRow>
              {hasRegions && shown && share.shown > 0 && (
                <button
                  type="button"
                  className="icon-button legend-go"
                  aria-label={`Go to “${community.name}”`}
                  title="Go to this community"
                  onClick={() => goToCommunity(explorer, community.id)}
                >
                  <LocateFixed size={14} />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {groups.length > groupsListed && (
        <p className="legend-hidden">
          <button type="button" className="text-button" onClick={() => setLong(!isLong)}>
            {isLong
              ? 'Only the largest'
              : counted(groups.length - groupsListed, 'smaller community', 'smaller communities')}
          </button>
        </p>
      )}
    </>
  );
}
