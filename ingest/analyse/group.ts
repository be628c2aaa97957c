/** Nodes that belong together; `earlier` is the id of the community that it was in the last analysis, null if new. */
export interface Part {
  /** Node ids in the order of the graph. */
  members: string[];
  earlier: string | null;
}

/** A coarse group with its finer parts, which divide it completely. */
export interface Group extends Part {
  parts: Part[];
}

/** Fewer nodes than this are no group of their own beside the others. */
export const smallestGroup = (nodes: number): number => Math.max(4, Math.round(0.7 * Math.sqrt(nodes)));
/** The same for a finer part: the smallest that says something of a large graph, as small as can be in one that holds little. */
export const smallestPart = (nodes: number): number => Math.max(4, Math.round(0.08 * Math.sqrt(nodes)));
