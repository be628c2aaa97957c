import { Maximize, Minus, Plus } from 'lucide-react';
import { moveCamera } from '../graph/canvas/camera-commands.ts';

/** Zoom and fit. */
export function CanvasControls() {
  return (
    <div className="canvas-controls" role="toolbar" aria-label="Camera">
      <button
        type="button"
        className="icon-button"
        aria-label="Zoom in"
        title="Zoom in (+)"
        onClick={() => moveCamera({ kind: 'in' })}
      >
        <Plus size={17} />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Zoom out"
        title="Zoom out (−)"
        onClick={() => moveCamera({ kind: 'out' })}
      >
        <Minus size={17} />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Fit the graph to the canvas"
        title="Fit (0)"
        onClick={() => moveCamera({ kind: 'fit' })}
      >
        <Maximize size={16} />
      </button>
    </div>
  );
}
