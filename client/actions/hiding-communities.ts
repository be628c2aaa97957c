import type { Explorer } from '../view/create-explorer.ts';
import { communityName } from './communities.ts';

/** Filters a coarse community away with all that is in it, or brings it back. */
export function toggleCommunity(explorer: Explorer, id: string): void {
  const isHidden = explorer.store.getState().view.filters.hiddenCommunities.includes(id);
  explorer.change(`${isHidden ? 'Show' : 'Hide'} the community ${communityName(explorer, id)}`, ({ filters }) => ({
    filters: {
      ...filters,
      hiddenCommunities: isHidden
        ? filters.hiddenCommunities.filter((one) => one !== id)
        : [...filters.hiddenCommunities, id],
    },
  }));
}
