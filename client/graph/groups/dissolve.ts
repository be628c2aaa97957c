import type { ContentsAnswer } from '../../../vocabulary/api/communities.ts';
import type { GraphData } from '../graph-data.ts';
import { showContents, showParts } from './open-community.ts';

/** Which communities the camera has come near enough to open: the coarse ones into parts, others into so many nodes. */
export interface Detail {
  parts: ReadonlySet<string>;
  nodes: ReadonlyMap<string, number>;
}

export const noDetail: Detail = { parts: new Set(), nodes: new Map() };

/** A detail with what it takes to draw it. */
export interface Dissolved extends Detail {
  /** Whether papers are among the contents; a graph that is otherwise is left as it is. */
  papers: 'with' | 'without';
  contents: ReadonlyMap<string, ContentsAnswer>;
}

/**
 * The data with those of its marks dissolved that the camera is near to. The order is that of the communities and not of
 * coming near, so that the same camera shows the same picture.
 */
export function dissolve(data: GraphData, { papers, parts, nodes, contents }: Dissolved): GraphData {
  if (papers !== data.papers) return data;
  let now = data;
  // What was folded by hand a moment ago stays so, though the camera has not been asked yet.
  const isFolded = (id: string) => data.groups?.folded.has(id) ?? false;
  for (const id of parts) if (now.groups?.marks.has(id) && !isFolded(id)) now = showParts(now, now.groups, id);
  for (const id of [...nodes.keys()].sort()) {
    const answer = contents.get(id);
    if (answer && now.groups?.marks.has(id) && !isFolded(id)) now = showContents(now, now.groups, id, answer);
  }
  return now === data || now.groups === null ? now : { ...now, groups: { ...now.groups, isNear: true } };
}
