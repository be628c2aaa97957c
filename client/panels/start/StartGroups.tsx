import type { StartsAnswer } from '../../../vocabulary/api/starts.ts';
import { goToCommunity } from '../../actions/communities.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { counted } from '../../words/count-words.ts';
import { CommunityDot } from '../community/CommunityDot.tsx';

interface StartGroupsProps {
  explorer: Explorer;
  communities: StartsAnswer['communities'];
}

/** The largest groups of related work: each has a page, and a place on the canvas. */
export function StartGroups({ explorer, communities }: StartGroupsProps) {
  return (
    <section className="start-section">
      <h2>Largest communities</h2>
      {communities.map(({ id, name, colour, size }) => (
        <button key={id} type="button" className="start-row" onClick={() => goToCommunity(explorer, id)}>
          <CommunityDot colour={colour} />
          <span className="start-name">{name}</span>
          <em>{counted(size, 'node')}</em>
        </button>
      ))}
    </section>
  );
}
