import { showOverviewAs } from '../../actions/communities.ts';
import type { Picture } from '../../graph/picture.ts';
import type { Explorer } from '../../view/create-explorer.ts';

/** Communities or nodes: offered where the nodes are too many to draw them all. */
export function OverviewChoice({ explorer, picture, busy }: { explorer: Explorer; picture: Picture; busy: boolean }) {
  const { data } = picture;
  const { base } = explorer.store.getState().view;
  const isGrouped = data.groups !== null;
  const isCut = data.shown.nodes < data.total.nodes && data.communities.size > 0;
  if (base.kind !== 'overview' || !(isGrouped || isCut)) return null;
  return (
    <fieldset className="segments">
      <legend className="hidden">What is drawn of the whole graph</legend>
      <button
        type="button"
        aria-pressed={isGrouped}
        disabled={busy}
        title="Each community one mark, which opens as you zoom in"
        onClick={() => !isGrouped && showOverviewAs(explorer, 'communities')}
      >
        Communities
      </button>
      <button
        type="button"
        aria-pressed={!isGrouped}
        disabled={busy}
        title="The most prominent nodes, by rank"
        onClick={() => isGrouped && showOverviewAs(explorer, 'nodes')}
      >
        Nodes
      </button>
    </fieldset>
  );
}
