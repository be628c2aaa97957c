import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Explorer } from '../../view/create-explorer.ts';
import { mountCanvas } from './mount-canvas.ts';

/** The drawn graph. React places one element; everything in it belongs to sigma and its controllers. */
export function GraphCanvas({ explorer }: { explorer: Explorer }) {
  const frame = useRef<HTMLElement>(null);
  const theme = useStore(explorer.store, (state) => state.theme);
  useEffect(() => {
    if (frame.current === null) return;
    return mountCanvas(explorer, frame.current, theme);
  }, [explorer, theme]);
  return (
    <section
      ref={frame}
      className="canvas"
      aria-label="Graph. Arrow keys move, plus and minus zoom, 0 fits all. The list after it names the nodes."
    />
  );
}
