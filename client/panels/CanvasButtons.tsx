import { useStore } from 'zustand';
import type { NodeHead } from '../../vocabulary/api/node.ts';
import { addToCanvas, onlyOnCanvas } from '../actions/drawing.ts';
import type { Explorer } from '../view/create-explorer.ts';

interface CanvasButtonsProps {
  explorer: Explorer;
  /** What the nodes are the answer to, as it stands in the names of steps. */
  name: string;
  nodes: readonly Pick<NodeHead, 'id' | 'kind'>[];
}

/** Adds the nodes of an answer to the canvas, or puts nothing but them on it. */
export function CanvasButtons({ explorer, name, nodes }: CanvasButtonsProps) {
  const busy = useStore(explorer.store, (state) => state.busy);
  return (
    <>
      <button
        type="button"
        className="button button-quiet"
        disabled={busy}
        onClick={() => addToCanvas(explorer, `Show ${name}`, nodes)}
      >
        Show on the canvas
      </button>
      <button
        type="button"
        className="button button-quiet"
        title="Puts nothing but this answer on the canvas; undo brings the rest back"
        disabled={busy}
        onClick={() => onlyOnCanvas(explorer, `Only ${name}`, nodes)}
      >
        Only this
      </button>
    </>
  );
}
