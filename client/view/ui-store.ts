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
  /** Whether the suggestions of where to begin are open, which they show while nothing is selected. */
  start: boolean;
}

const minimapKey = 'weft.minimap';
const startKey = 'weft.start';

export const uiStore = createStore<Ui>(() => ({
  dialog: null,
  tool: 'point',
  menu: null,
  minimap: minimapAtFirst(),
  start: startAtFirst(),
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

export function setStart(start: boolean): void {
  setUi({ start });
  noteStart();
}

/** They open by themselves once: at a first visit that is to no certain view, where there is room beside the picture. */
function startAtFirst(): boolean {
  try {
    if (typeof window === 'undefined' || window.location.hash !== '' || window.innerWidth <= 760) return false;
    if (localStorage.getItem(startKey) !== null) return false;
  } catch {
    // Who cannot be remembered is not shown them again and again.
    return false;
  }
  noteStart();
  return true;
}

function noteStart(): void {
  try {
    localStorage.setItem(startKey, 'seen');
  } catch {
    // As above.
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
