import { Expand, Map as MapIcon, Maximize, Minus, Plus } from 'lucide-react';
import { useStore } from 'zustand';
import { toggleFullScreen } from '../commands/commands.ts';
import { moveCamera } from '../graph/canvas/camera-commands.ts';
import { toggleMinimap, uiStore } from '../view/ui-store.ts';

/** Zoom, fit, map and full screen. */
export function CanvasControls() {
  const minimap = useStore(uiStore, (ui) => ui.minimap);
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
      <button
        type="button"
        className="icon-button"
        aria-label="Map of the whole graph, while part of it is out of sight"
        title="Map, while part of the graph is out of sight (M)"
        aria-pressed={minimap}
        onClick={toggleMinimap}
      >
        <MapIcon size={16} />
      </button>
      {document.fullscreenEnabled && (
        <button
          type="button"
          className="icon-button"
          aria-label="Full screen"
          title="Full screen (F)"
          onClick={toggleFullScreen}
        >
          <Expand size={16} />
        </button>
      )}
    </div>
  );
}
