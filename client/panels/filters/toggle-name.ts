import type { Explorer } from '../../view/create-explorer.ts';

/** Chooses a venue, an author or a key term, or no longer; one step. */
export function toggleName(explorer: Explorer, list: 'venues' | 'authors' | 'terms', name: string): void {
  const chosen = explorer.store.getState().view.filters[list];
  const isChosen = chosen.includes(name);
  const next = isChosen ? chosen.filter((one) => one !== name) : [...chosen, name];
  explorer.change(isChosen ? `Not only ${name}` : `Only ${name}`, (view) => ({
    filters: { ...view.filters, [list]: next },
  }));
}
