import { moveCamera } from '../graph/canvas/camera-commands.ts';
import { contentsStep } from '../graph/groups/groups.ts';
import { stateOf } from '../graph/groups/open-community.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { dataOf } from '../view/explorer-state.ts';
import type { Base } from '../view/view.ts';

const groupsOf = (explorer: Explorer) => dataOf(explorer.store.getState())?.groups ?? null;

export const communityName = (explorer: Explorer, id: string): string =>
  dataOf(explorer.store.getState())?.communities.get(id)?.name ?? id;

/** Shows the page of a community, and where it lies. */
export function goToCommunity(explorer: Explorer, id: string): void {
  explorer.select({ kind: 'community', community: id });
  moveCamera({ kind: 'region', community: id });
}

/** How a community is drawn now; `away` where it is not, or where nodes alone are. */
export function communityState(explorer: Explorer, id: string): ReturnType<typeof stateOf> {
  const groups = groupsOf(explorer);
  return groups === null ? 'away' : stateOf(groups, id);
}

/** Draws a community as its parts or its nodes, whatever the camera shows, and goes there. */
export function openCommunity(explorer: Explorer, id: string, count = contentsStep): void {
  if (groupsOf(explorer) === null) return;
  explorer.change(`Open ${communityName(explorer, id)}`, ({ operations }) => ({
    operations: [...operations, { kind: 'open', community: id, count }],
  }));
  moveCamera({ kind: 'region', community: id });
}

/** Draws a community as one mark, until it is opened by hand. */
export function foldCommunity(explorer: Explorer, id: string): void {
  if (groupsOf(explorer) === null) return;
  explorer.change(`Fold ${communityName(explorer, id)}`, ({ operations, selection }) => ({
    operations: [...operations, { kind: 'fold', community: id }],
    selection: selection?.kind === 'node' ? { kind: 'community', community: id } : selection,
  }));
}

/** Takes back all that was opened and folded by hand: the camera decides again. */
export function foldAsCamera(explorer: Explorer): void {
  explorer.change('Leave communities to the camera', ({ operations }) => ({
    operations: operations.filter(({ kind }) => kind !== 'open' && kind !== 'fold'),
  }));
}

export const isOpenedByHand = (explorer: Explorer): boolean =>
  explorer.store.getState().view.operations.some(({ kind }) => kind === 'open' || kind === 'fold');

/** The overview in communities, or its most prominent nodes. */
export function showOverviewAs(explorer: Explorer, as: NonNullable<Extract<Base, { kind: 'overview' }>['as']>): void {
  explorer.change(as === 'communities' ? 'Overview of communities' : 'Overview of nodes', ({ base, operations }) => ({
    base: { kind: 'overview', papers: base.kind === 'overview' ? base.papers : 'auto', as },
    // What opens and folds communities has nothing to do where there are none.
    operations: as === 'communities' ? operations : operations.filter(({ kind }) => kind !== 'open' && kind !== 'fold'),
    layout: { kind: 'stored', iterations: 0, added: 0, without: [], settings: {}, held: [] },
    camera: null,
  }));
}
