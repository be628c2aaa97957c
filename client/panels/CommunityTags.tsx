import type { CommunityView } from '../../vocabulary/api/node.ts';
import { moveCamera } from '../graph/canvas/camera-commands.ts';

/** Coarse to fine, each name once: a group that was not divided has its name on both levels. */
function byName(communities: readonly CommunityView[]): CommunityView[] {
  const sorted = [...communities].sort((a, b) => a.level - b.level);
  return sorted.filter(({ name }, index) => sorted.findIndex((other) => other.name === name) === index);
}

/** The groups a node is in, coarse to fine; a coarse one is a place on the canvas to go to. */
export function CommunityTags({ communities }: { communities: readonly CommunityView[] }) {
  return (
    <ul className="tags">
      {byName(communities).map((community) => (
        <li key={community.id}>
          {community.level === 0 ? (
            <button
              type="button"
              className="tag"
              title="Go to this group"
              onClick={() => moveCamera({ kind: 'region', community: community.id })}
            >
              <CommunityDot colour={community.colour} />
              {community.name}
            </button>
          ) : (
            <span className="tag">
              <CommunityDot colour={community.colour} />
              {community.name}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function CommunityDot({ colour }: { colour: string }) {
  return (
    <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
      <circle cx="5" cy="5" r="5" fill={colour} />
    </svg>
  );
}
