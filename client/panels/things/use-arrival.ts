import { type RefObject, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Explorer } from '../../view/create-explorer.ts';
import type { Drawer } from '../../view/drawer.ts';

/**
 * Whoever opens a tab goes on in it: in the field where a name is still to be given, else in the panel, so that keys
 * scroll it and Escape closes it. Who walks through the tabs by keys is left there, and who is searching again by the time
 * that the tab is there.
 */
export function useArrival(
  explorer: Explorer,
  kind: Drawer['kind'],
  isWaiting: boolean,
): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null);
  const isShown = useStore(explorer.store, ({ view }) => view.drawer?.kind === kind);
  const latest = useRef(isWaiting);
  latest.current = isWaiting;
  useEffect(() => {
    if (!isShown || document.activeElement?.closest('.drawer-tabs, .search')) return;
    const field = panel.current?.querySelector<HTMLElement>('.thing-input');
    // A touch keyboard would cover half of the drawer.
    if (latest.current && matchMedia('(pointer: fine)').matches) field?.focus({ preventScroll: true });
    else panel.current?.focus({ preventScroll: true });
  }, [isShown]);
  return panel;
}
