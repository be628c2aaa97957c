import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Explorer } from '../../view/create-explorer.ts';
import { pictureIsThere } from './first-picture.ts';
import { mountCanvas } from './mount-canvas.ts';

/** The drawn graph. React places one element; everything in it belongs to sigma and its controllers. */
export function GraphCanvas({ explorer }: { explorer: Explorer }) {
  const frame = useRef<HTMLElement>(null);
  const theme = useStore(explorer.store, (state) => state.theme);
  useEffect(() => {
    const { current } = frame;
    if (current === null) return;
    let unmount: (() => void) | null = null;
    // In a task of its own: what React has made stands on the page before the graph is drawn.
    const timer = setTimeout(() => {
      try {
        unmount = mountCanvas(explorer, current, theme);
      } catch (error) {
        // Without WebGL 2 there is no picture to wait for: the panels and the list of nodes are all there will be.
        pictureIsThere();
        throw error;
      }
    });
    return () => {
      clearTimeout(timer);
      unmount?.();
    };
  }, [explorer, theme]);
  return (
    <section
      ref={frame}
      className="canvas"
      aria-label="Graph. Arrow keys move, plus and minus zoom, 0 fits all. The list after it names the nodes."
    />
  );
}
