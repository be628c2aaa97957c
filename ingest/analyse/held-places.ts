import type { AnalysisInput } from './analysis-input.ts';
import { placementsByNode } from './placements.ts';
import type { Point } from './point.ts';

/** Where the nodes lie that an earlier analysis has placed. */
export function heldPlaces(input: AnalysisInput): Map<string, Point> {
  return new Map([...placementsByNode(input)].map(([node, { x, y }]) => [node, { x, y }]));
}
