import { useStore } from 'zustand';
import type { ReadyMadeAnswer, ReadyMadeQuery } from '../../../vocabulary/api/ready-made.ts';
import { giveWay } from '../../actions/opening-drawer.ts';
import { selectionOf } from '../../actions/selecting.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { dataOf } from '../../view/explorer-state.ts';
import type { View } from '../../view/view.ts';
import { answerNodes } from './answer-nodes.ts';

interface DrawButtonsProps {
  explorer: Explorer;
  query: ReadyMadeQuery;
  answer: ReadyMadeAnswer;
}

/** Adds the nodes of the answer to the canvas, or puts nothing but them on it. */
export function DrawButtons({ explorer, query, answer }: DrawButtonsProps) {
  const busy = useStore(explorer.store, (state) => state.busy);
  if (query.graph === undefined || answer.rows.length === 0) return null;
  const cells = answerNodes(query.graph, answer);
  const nodes = cells.map(({ id }) => id);

  /** Kinds that the legend hides would not be seen. */
  const seen = ({ filters }: View): Partial<View> => ({
    filters: { ...filters, hiddenKinds: filters.hiddenKinds.filter((kind) => !cells.some((one) => one.kind === kind)) },
  });
  const add = () => {
    const data = dataOf(explorer.store.getState());
    const isMissing = nodes.some((id) => !data?.nodes.has(id));
    explorer.change(`Show “${query.title}”`, (view) => ({
      ...seen(view),
      ...(isMissing && { operations: [...view.operations, { kind: 'add', nodes }] }),
      selection: selectionOf(nodes),
    }));
    explorer.lookAt(nodes);
    giveWay(explorer);
  };
  const only = () => {
    explorer.change(`Only “${query.title}”`, (view) => ({
      ...seen(view),
      base: { kind: 'nodes', nodes },
      operations: [],
      layout: { ...view.layout, added: 0 },
      selection: null,
      camera: null,
    }));
    giveWay(explorer);
  };
  return (
    <span className="ask-draw">
      <button type="button" className="button button-quiet" disabled={busy} onClick={add}>
        Show on the canvas
      </button>
      <button
        type="button"
        className="button button-quiet"
        title="Puts nothing but this answer on the canvas; undo brings the rest back"
        disabled={busy}
        onClick={only}
      >
        Only this
      </button>
    </span>
  );
}
