import type { Explorer } from '../view/create-explorer.ts';
import { type Drawer, firstDrawers } from '../view/drawer.ts';

/** Opens a tab of the drawer as it was last seen. */
export function openDrawer(explorer: Explorer, kind: Drawer['kind']): void {
  const { view, drawers } = explorer.store.getState();
  if (view.drawer?.kind === kind) return;
  explorer.showDrawer([...drawers, ...firstDrawers].find((one) => one.kind === kind) ?? null);
}

export function closeDrawer(explorer: Explorer): void {
  explorer.showDrawer(null);
  document.querySelector<HTMLElement>('.canvas')?.focus({ preventScroll: true });
}

/** On a phone the drawer covers what was asked to be seen: there it closes, and keeps what it shows. */
export function giveWay(explorer: Explorer): void {
  if (matchMedia('(max-width: 760px)').matches) explorer.showDrawer(null);
}
