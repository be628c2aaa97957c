import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Explorer } from '../../view/create-explorer.ts';
import { pictureIsThere } from './first-picture.ts';
import { mountCanvas } from './mount-canvas.ts';

/** The drawn graph. React places one element; everything in it belongs to sigma and its controllers. */
export function GraphCanvas({ explorer }: { explorer: Explorer }) {
  const frame = useRef<HTMLElement>(null);
  const theme = useStore(explorer.store, (state) => state.theme);
  // Before the browser paints: it would do so with the graphics process that sigma is about to ask for a context.
  useLayoutEffect(() => {
    const { current } = frame;
    if (current === null) return;
    try {
      return mountCanvas(explorer, current, theme);
    } catch (error) {
      // Without WebGL 2 there is no picture to wait for: the panels and the list of nodes are all there will be.
      pictureIsThere();
      // Thrown here it would take the whole page away.
      reportError(error);
      return;
    }
  }, [explorer, theme]);
  return (
    <section
      ref={frame}
      className="canvas"
      aria-label="Graph. Arrow keys move, plus and minus zoom, 0 fits all. The list after it names the nodes."
    />
  );
}
