import type { Explorer } from '../../view/create-explorer.ts';

/** Chooses a venue or an author, or no longer; one step. */
export function toggleName(explorer: Explorer, list: 'venues' | 'authors', name: string): void {
  const chosen = explorer.store.getState().view.filters[list];
  const isChosen = chosen.includes(name);
  const next = isChosen ? chosen.filter((one) => one !== name) : [...chosen, name];
  explorer.change(isChosen ? `Not only ${name}` : `Only ${name}`, (view) => ({
    filters: { ...view.filters, [list]: next },
  }));
}
