import type { CommunityView } from '../../../vocabulary/api/node.ts';
import { goToCommunity } from '../../actions/communities.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { CommunityDot } from './CommunityDot.tsx';

/** A community's name that opens its page and goes there, and lights it on the canvas while pointed at. */
export function CommunityLink({ explorer, community }: { explorer: Explorer; community: CommunityView }) {
  const light = () => explorer.hover({ kind: 'community', community: community.id });
  const leave = () => explorer.hover(null);
  return (
    <button
      type="button"
      className="node-link"
      onClick={() => goToCommunity(explorer, community.id)}
      onPointerEnter={light}
      onPointerLeave={leave}
      onFocus={light}
      onBlur={leave}
    >
      <CommunityDot colour={community.colour} />
      <span className="node-link-name">{community.name}</span>
    </button>
  );
}
