/** A place in the picture, in layout units (see `spacing`); y points up. */
export interface Point {
  x: number;
  y: number;
}

/** Typical distance from a node to its nearest neighbour, in layout units, whatever the size of the graph. */
export const spacing = 10;
/** No two nodes are nearer than this, in layout units. */
export const closest = 6;
