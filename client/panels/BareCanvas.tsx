import { useStore } from 'zustand';
import { pictureOf } from '../graph/picture.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { firstView } from '../view/view.ts';
import { counted } from '../words/count-words.ts';

/** Stands on the canvas where nothing is left to draw: why that is so, and the way back. */
export function BareCanvas({ explorer }: { explorer: Explorer }) {
  const left = useStore(explorer.store, (state) => pictureOf(state)?.filtered.left);
  const filteredOut = useStore(explorer.store, (state) => pictureOf(state)?.filtered.hidden.nodes ?? 0);
  const last = useStore(explorer.store, ({ steps }) => (steps.at > 0 ? steps.list[steps.at]?.name : undefined));
  if (left !== 0) return null;
  const wholeGraph = () => {
    const { base, operations, layout, camera } = firstView;
    explorer.change('The whole graph', { base, operations, layout, camera });
  };
  return (
    <div className="bare" role="status">
      <h2>Nothing left to draw</h2>
      <p>
        {filteredOut > 0
          ? `Filters hide ${filteredOut === 1 ? 'the only node' : `all ${counted(filteredOut, 'node')}`}.`
          : 'No node is on the canvas.'}
      </p>
      <div className="bare-ways">
        {filteredOut > 0 ? (
          <button type="button" className="button" onClick={() => explorer.clearFilters()}>
            Show all
          </button>
        ) : (
          <button type="button" className="button" onClick={wholeGraph}>
            The whole graph
          </button>
        )}
        {last !== undefined && (
          <button type="button" className="button button-quiet" onClick={() => explorer.undo()}>
            Undo “{last}”
          </button>
        )}
      </div>
    </div>
  );
}
