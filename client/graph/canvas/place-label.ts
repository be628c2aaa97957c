import type { Box, LabelBoxes } from './label-boxes.ts';

/** A node on the canvas, in pixels. */
export interface Spot {
  x: number;
  y: number;
  radius: number;
}

const labelHeight = 15;
/** Room to the left and right of a text. */
export const labelGap = 3;

/**
 * Right of the node, left, below, above: the first that is free and inside the canvas, since half a name says nothing and
 * a drag would carry it along as it was cut. If none is: below where it must be, else `null`.
 */
export function placeLabel(
  boxes: LabelBoxes,
  canvas: { width: number; height: number },
  spot: Spot,
  textWidth: number,
  must: boolean,
): Box | null {
  const { x, y, radius } = spot;
  const width = textWidth + 2 * labelGap;
  const reach = radius + 2;
  const corners = [
    [x + reach, y - labelHeight / 2],
    [x - reach - width, y - labelHeight / 2],
    [x - width / 2, y + reach],
    [x - width / 2, y - reach - labelHeight],
  ] as const;
  for (const [left, top] of corners) {
    const box = { left, top, right: left + width, bottom: top + labelHeight };
    const isInside = left >= 0 && top >= 0 && box.right <= canvas.width && box.bottom <= canvas.height;
    if (isInside && boxes.isFree(box)) return box;
  }
  if (!must) return null;
  const top = y + reach + 3;
  const left = Math.max(0, Math.min(x - width / 2, canvas.width - width));
  return { left, top, right: left + width, bottom: top + labelHeight };
}
