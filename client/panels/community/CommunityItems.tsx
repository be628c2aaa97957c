import { useStore } from 'zustand';
import {
  communityName,
  foldAsCamera,
  foldCommunity,
  goToCommunity,
  isOpenedByHand,
  openCommunity,
} from '../../actions/communities.ts';
import { toggleCommunity } from '../../actions/hiding-communities.ts';
import { moveCamera } from '../../graph/canvas/camera-commands.ts';
import { coarseOf } from '../../graph/groups/groups.ts';
import { stateOf } from '../../graph/groups/open-community.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { dataOf } from '../../view/explorer-state.ts';
import { counted } from '../../words/count-words.ts';
import { MenuItem, MenuLine } from '../FloatingMenu.tsx';
import { CommunityDot } from './CommunityDot.tsx';

/** What can be done with a community, at its mark. */
export function CommunityItems({ explorer, id }: { explorer: Explorer; id: string }) {
  const groups = useStore(explorer.store, (state) => dataOf(state)?.groups ?? null);
  const mark = groups?.all.get(id);
  if (groups === null || mark === undefined) return null;
  const coarse = coarseOf(groups, id);
  return (
    <>
      <p className="menu-head">
        <CommunityDot colour={mark.colour} /> <span>{mark.name}</span>
      </p>
      {stateOf(groups, id) === 'mark' ? (
        <MenuItem aside={counted(mark.members, 'node')} onChoose={() => openCommunity(explorer, id)}>
          Open this community
        </MenuItem>
      ) : (
        <MenuItem onChoose={() => foldCommunity(explorer, id)}>Fold this community</MenuItem>
      )}
      {mark.parent !== null && (
        <MenuItem onChoose={() => foldCommunity(explorer, coarse)}>Fold {communityName(explorer, coarse)}</MenuItem>
      )}
      <MenuLine />
      <MenuItem onChoose={() => moveCamera({ kind: 'region', community: id })}>Go there</MenuItem>
      <MenuItem onChoose={() => goToCommunity(explorer, id)}>Its page</MenuItem>
      <MenuLine />
      <MenuItem onChoose={() => toggleCommunity(explorer, coarse)}>
        {mark.parent === null ? 'Hide' : `Hide all of ${communityName(explorer, coarse)}`}
      </MenuItem>
    </>
  );
}

/** Of one node: folds what it is in; of the ground: leaves all to the camera again. */
export function FoldItem({ explorer, communities }: { explorer: Explorer; communities: readonly string[] }) {
  const groups = useStore(explorer.store, (state) => dataOf(state)?.groups ?? null);
  const open = groups === null ? undefined : [...communities].reverse().find((id) => groups.open.has(id));
  if (open === undefined) return null;
  return (
    <>
      <MenuItem onChoose={() => foldCommunity(explorer, open)}>Fold its community</MenuItem>
      <MenuLine />
    </>
  );
}

export function FoldAllItem({ explorer }: { explorer: Explorer }) {
  const isNeeded = useStore(explorer.store, () => isOpenedByHand(explorer));
  if (!isNeeded) return null;
  return (
    <>
      <MenuItem onChoose={() => foldAsCamera(explorer)}>Leave communities to the camera</MenuItem>
      <MenuLine />
    </>
  );
}
