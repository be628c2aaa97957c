import { createStore } from 'zustand/vanilla';
import type { NodeId } from '../../vocabulary/ids.ts';

/** What of the chrome is open: nothing that a link or an undo should bring back. */
export interface Ui {
  dialog: 'palette' | 'help' | 'views' | null;
  /** What a drag over the canvas does: move it, or choose nodes once. */
  tool: 'point' | 'box' | 'lasso';
  /** The menu of some nodes, of a community, or of the ground where there is neither, at a point of the page. */
  menu: { nodes: readonly NodeId[]; community?: string; x: number; y: number } | null;
  minimap: boolean;
}

const minimapKey = 'weft.minimap';

export const uiStore = createStore<Ui>(() => ({
  dialog: null,
  tool: 'point',
  menu: null,
  minimap: minimapAtFirst(),
}));

export const setUi = (change: Partial<Ui>): void => uiStore.setState(change);

export function toggleMinimap(): void {
  const minimap = !uiStore.getState().minimap;
  setUi({ minimap });
  try {
    localStorage.setItem(minimapKey, minimap ? 'on' : 'off');
  } catch {
    // Storage is forbidden here; the choice holds until the page goes.
  }
}

/** On a phone it would cover what it helps to see. */
function minimapAtFirst(): boolean {
  try {
    const kept = localStorage.getItem(minimapKey);
    if (kept !== null) return kept === 'on';
  } catch {
    // As above.
  }
  return typeof window === 'undefined' || window.innerWidth > 760;
}
