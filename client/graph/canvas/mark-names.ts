import { compact } from '../../words/count-words.ts';
import type { NodeAttributes } from '../drawn-graph.ts';
import type { LabelBoxes } from './label-boxes.ts';
import { labelFont } from './label-font.ts';
import type { Spot } from './place-label.ts';
import { mixed } from './region-names.ts';
import type { TextMeasure } from './text-measure.ts';

/** A mark this large, in pixels, has its number of members written on it. */
const roomForCount = 13;
/** Dark on every colour of a community, in both themes. */
const countColour = '#161c24';

export interface NamedMark {
  mark: NodeAttributes;
  spot: Spot;
  /** Whether something else is meant. */
  isDimmed: boolean;
}

interface Writing {
  boxes: LabelBoxes;
  measure: TextMeasure;
  ink: string;
  ground: string;
  canvas: { width: number; height: number };
}

/**
 * Names of communities below their marks, a part of the name to a line: all of it where there is room, else its first
 * part, else none. The largest choose first.
 */
export function writeMarkNames(
  context: CanvasRenderingContext2D,
  marks: readonly NamedMark[],
  { boxes, measure, ink, ground, canvas }: Writing,
): void {
  context.textAlign = 'center';
  for (const { spot } of marks) boxes.take(around(spot));
  for (const { mark, spot, isDimmed } of marks) {
    if (spot.x < -60 || spot.y < -60 || spot.x > canvas.width + 60 || spot.y > canvas.height + 60) continue;
    context.globalAlpha = isDimmed ? 0.25 : 1;
    if (spot.radius >= roomForCount) {
      context.font = labelFont(Math.min(15, spot.radius * 0.62), 650);
      context.fillStyle = countColour;
      context.fillText(compact(mark.papers), spot.x, spot.y + 0.5);
    }
    const size = Math.min(14, 10.5 + spot.radius / 9);
    const font = labelFont(size, 650);
    const rest = labelFont(size, 500);
    const lineHeight = size * 1.22;
    const parts = mark.name.split(' · ');
    for (let count = parts.length; count > 0; count--) {
      const lines = parts.slice(0, count);
      const half = Math.max(...lines.map((line) => measure(context, line, font))) / 2 + 4;
      const height = count * lineHeight;
      const tops = [spot.y + spot.radius + 3, spot.y - spot.radius - 3 - height];
      const top = tops.find((one) => {
        const box = { left: spot.x - half, right: spot.x + half, top: one, bottom: one + height };
        return box.left >= 0 && box.right <= canvas.width && boxes.isFree(box);
      });
      if (top === undefined) continue;
      boxes.take({ left: spot.x - half, right: spot.x + half, top, bottom: top + height });
      context.lineWidth = 4;
      context.strokeStyle = mixed(ground, mark.colour, 0.12);
      context.fillStyle = mixed(mark.colour, ink, 0.62);
      for (const [i, line] of lines.entries()) {
        const y = top + (i + 0.5) * lineHeight;
        context.font = i === 0 ? font : rest;
        if (!isDimmed) context.globalAlpha = i === 0 ? 1 : 0.86;
        context.strokeText(line, spot.x, y);
        context.fillText(line, spot.x, y);
      }
      break;
    }
  }
  context.globalAlpha = 1;
  context.textAlign = 'left';
}

const around = ({ x, y, radius }: Spot) => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});
