import { useStore } from 'zustand';
import type { CommunityAnswer } from '../../../vocabulary/api/communities.ts';
import { foldCommunity, openCommunity } from '../../actions/communities.ts';
import { moveCamera } from '../../graph/canvas/camera-commands.ts';
import { contentsStep } from '../../graph/groups/groups.ts';
import { stateOf } from '../../graph/groups/open-community.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { dataOf } from '../../view/explorer-state.ts';
import { number } from '../../words/count-words.ts';

/** Opens or folds a community, and says how much of it is on the canvas. */
export function CommunityActions({ explorer, answer }: { explorer: Explorer; answer: CommunityAnswer }) {
  const { id } = answer.community;
  const groups = useStore(explorer.store, (state) => dataOf(state)?.groups ?? null);
  const busy = useStore(explorer.store, (state) => state.busy);
  const go = (
    <button type="button" className="button button-quiet" onClick={() => moveCamera({ kind: 'region', community: id })}>
      Go there
    </button>
  );
  if (groups === null) return <div className="expand">{go}</div>;
  const state = stateOf(groups, id);
  const open = groups.open.get(id);
  const next = open ? Math.min(contentsStep, open.total - open.shown) : 0;
  return (
    <div className="expand">
      {(state === 'mark' || state === 'away') && (
        <button type="button" className="button" disabled={busy} onClick={() => openCommunity(explorer, id)}>
          Open
        </button>
      )}
      {open && next > 0 && (
        <button
          type="button"
          className="button"
          disabled={busy}
          onClick={() => openCommunity(explorer, id, open.shown + next)}
        >
          Next {number(next)}
        </button>
      )}
      {(state === 'nodes' || state === 'parts') && (
        <button
          type="button"
          className="button button-quiet"
          disabled={busy}
          onClick={() => foldCommunity(explorer, id)}
        >
          Fold
        </button>
      )}
      {go}
      <p className="expand-count">
        {state === 'mark' && 'Drawn as one mark; it opens as you zoom in'}
        {state === 'parts' && `Drawn as its ${number(answer.parts.length)} parts`}
        {open &&
          (open.shown < open.total
            ? `${number(open.shown)} of ${number(open.total)} on the canvas, by rank`
            : `All ${number(open.total)} on the canvas`)}
        {state === 'away' && 'Inside a folded community'}
      </p>
    </div>
  );
}
