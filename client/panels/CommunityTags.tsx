import type { CommunityView } from '../../vocabulary/api/node.ts';
import { goToCommunity } from '../actions/communities.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { CommunityDot } from './community/CommunityDot.tsx';

/** Coarse to fine, each name once: a group that was not divided has its name on both levels. */
function byName(communities: readonly CommunityView[]): CommunityView[] {
  const sorted = [...communities].sort((a, b) => a.level - b.level);
  return sorted.filter(({ name }, index) => sorted.findIndex((other) => other.name === name) === index);
}

/** The communities a node is in, coarse to fine: a click shows the page of one, and where it lies. */
export function CommunityTags({
  explorer,
  communities,
}: {
  explorer: Explorer;
  communities: readonly CommunityView[];
}) {
  return (
    <ul className="tags">
      {byName(communities).map((community) => (
        <li key={community.id}>
          <button
            type="button"
            className="tag"
            title="What this community is"
            onClick={() => goToCommunity(explorer, community.id)}
          >
            <CommunityDot colour={community.colour} size={9} />
            {community.name}
          </button>
        </li>
      ))}
    </ul>
  );
}
