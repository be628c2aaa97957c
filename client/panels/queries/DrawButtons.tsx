import type { ReadyMadeAnswer, ReadyMadeQuery } from '../../../vocabulary/api/ready-made.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { CanvasButtons } from '../CanvasButtons.tsx';
import { answerNodes } from './answer-nodes.ts';

interface DrawButtonsProps {
  explorer: Explorer;
  query: ReadyMadeQuery;
  answer: ReadyMadeAnswer;
}

/** Puts the nodes of an answer that has a graph form on the canvas. */
export function DrawButtons({ explorer, query, answer }: DrawButtonsProps) {
  if (query.graph === undefined || answer.rows.length === 0) return null;
  return (
    <span className="ask-draw">
      <CanvasButtons explorer={explorer} name={`“${query.title}”`} nodes={answerNodes(query.graph, answer)} />
    </span>
  );
}
