import { relationWords } from '../../words/relation-words.ts';
import { isClaim } from '../appearance.ts';
import type { DrawnGraph } from '../drawn-graph.ts';
import type { LabelBoxes } from './label-boxes.ts';
import { labelFont } from './label-font.ts';
import type { TextMeasure } from './text-measure.ts';
import type { Transform } from './transform.ts';

/** So near the words of statements are written without being asked for. */
export const nearRatio = 0.16;

const font = labelFont(10.5, 500);
const height = 13;
/** Where along an edge its words may stand, the best first; both ends have names of nodes. */
const places = [0.5, 0.38, 0.62];
/** More would be no picture any more. */
const most = 160;

interface EdgeLabels {
  graph: DrawnGraph;
  transform: Transform;
  boxes: LabelBoxes;
  measure: TextMeasure;
  size: { width: number; height: number };
  colour: string;
}

/**
 * Writes the words of edges at their middles, each only where nothing is written yet and its edge is longer than they
 * are. What merely stands together, or is mentioned, has words only where nothing else is meant: a crowd of "mentions" hides the rest.
 */
export function writeEdgeLabels(
  context: CanvasRenderingContext2D,
  edges: Iterable<string>,
  areAllMeant: boolean,
  { graph, transform: { a, d, e, f }, boxes, measure, size, colour }: EdgeLabels,
): void {
  let written = 0;
  context.font = font;
  context.textAlign = 'left';
  for (const id of edges) {
    if (written >= most) return;
    const { type } = graph.getEdgeAttributes(id);
    if (type === 'BOND' || (!areAllMeant && !isClaim(type))) continue;
    const [source, target] = graph.extremities(id);
    const from = graph.getNodeAttributes(source);
    const to = graph.getNodeAttributes(target);
    const start = { x: a * from.x + e, y: d * from.y + f };
    const end = { x: a * to.x + e, y: d * to.y + f };
    const text = relationWords[type].out;
    const width = measure(context, text, font) + 6;
    if (Math.hypot(end.x - start.x, end.y - start.y) < width + 24) continue;
    for (const share of places) {
      const x = start.x + (end.x - start.x) * share;
      const y = start.y + (end.y - start.y) * share;
      if (x < width / 2 || y < height || x > size.width - width / 2 || y > size.height - height) continue;
      const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
      if (!boxes.isFree(box)) continue;
      boxes.take(box);
      context.font = font;
      context.fillStyle = colour;
      context.strokeText(text, box.left + 3, y + 0.5);
      context.fillText(text, box.left + 3, y + 0.5);
      written += 1;
      break;
    }
  }
}
