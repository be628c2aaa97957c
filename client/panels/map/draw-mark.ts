import type { NodeKind } from '../../../vocabulary/kinds.ts';
import { shapeOf } from '../../graph/appearance.ts';

/** The shape of a kind, as in the lists, `x` pixels from the origin. */
export function drawMark(context: CanvasRenderingContext2D, kind: NodeKind, x: number): void {
  context.beginPath();
  switch (shapeOf[kind]) {
    case 'circle':
      context.arc(x, 0, 3.8, 0, 2 * Math.PI);
      break;
    case 'square':
      context.rect(x - 3.5, -3.5, 7, 7);
      break;
    case 'diamond':
      context.moveTo(x, -4.8);
      context.lineTo(x + 4.8, 0);
      context.lineTo(x, 4.8);
      context.lineTo(x - 4.8, 0);
      break;
    case 'triangle':
      context.moveTo(x, -4.4);
      context.lineTo(x + 4.4, 3.6);
      context.lineTo(x - 4.4, 3.6);
      break;
  }
  context.fill();
}
