import { moveCamera } from './camera-commands.ts';
import type { Controller } from './canvas-context.ts';

const panShare = 0.12;
const pans: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -panShare, y: 0 },
  ArrowRight: { x: panShare, y: 0 },
  ArrowUp: { x: 0, y: -panShare },
  ArrowDown: { x: 0, y: panShare },
};

/** Keys while the canvas has the focus: arrows move, + and − zoom, 0 fits, Escape lets go. */
export const keyboardController: Controller = ({ explorer, frame }) => {
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== frame) return;
    const pan = pans[event.key];
    if (pan) moveCamera({ kind: 'pan', ...pan });
    else if (event.key === '+' || event.key === '=') moveCamera({ kind: 'in' });
    else if (event.key === '-') moveCamera({ kind: 'out' });
    else if (event.key === '0') moveCamera({ kind: 'fit' });
    else if (event.key === 'Escape') explorer.select(null);
    else return;
    event.preventDefault();
  };
  frame.tabIndex = 0;
  frame.addEventListener('keydown', pressed);
  return () => {
    frame.removeEventListener('keydown', pressed);
    frame.removeAttribute('tabindex');
  };
};
