import { useEffect } from 'react';
import type { Explorer } from '../view/create-explorer.ts';
import { uiStore } from '../view/ui-store.ts';
import { commands } from './commands.ts';
import { hasModifier, isPressed, isTyping } from './keys.ts';

/** The canvas, and what stands around it without a meaning of its own for letters. */
const around = '.canvas, .twin, .inspector-body, .legend-panel, .steps-bar, .canvas-controls, .header-buttons';

/** Keys without Ctrl mean the canvas: they work while it, what stands around it or nothing has the focus. */
const isForCanvas = (target: EventTarget | null): boolean =>
  target === document.body ||
  // A list of choices finds one by its letters.
  (target instanceof Element && target.closest(around) !== null && target.closest('select') === null);

/** Commands by their keys, anywhere on the page but in a field and under a dialog. */
export function useKeys(explorer: Explorer): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { dialog, menu } = uiStore.getState();
      if (event.defaultPrevented || dialog !== null || menu !== null) return;
      const isFree = isForCanvas(event.target);
      for (const { keys, run, isPossible } of commands) {
        const key = keys.find((one) => isPressed(one, event));
        if (key === undefined || (isTyping(event.target) && key !== 'Ctrl+K') || !(isFree || hasModifier(key)))
          continue;
        event.preventDefault();
        if (isPossible(explorer)) run(explorer);
        return;
      }
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [explorer]);
}
