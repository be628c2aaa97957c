import type { Explorer } from '../../view/create-explorer.ts';
import { CanvasButtons } from '../CanvasButtons.tsx';
import type { Answer } from '../use-answer.ts';
import type { Drawable } from './use-things.ts';

/** Puts the nodes of the answer on the canvas, with or without what is there. */
export function DrawThings({ explorer, things }: { explorer: Explorer; things: Answer<Drawable> }) {
  if (things.status !== 'ready' || things.value.nodes.length === 0) return null;
  return (
    <span className="ask-draw">
      <CanvasButtons explorer={explorer} name="the console’s answer" nodes={things.value.nodes} />
    </span>
  );
}
