import type { AnalysisInput } from './analysis-input.ts';
import { findGroups } from './find-groups.ts';
import { type Group, smallestGroup } from './group.ts';
import { placementsByNode } from './placements.ts';
import { subgraph } from './subgraph.ts';
import type { WeightedGraph } from './weave-graph.ts';

/** Coarse and fine community of a node. */
interface Seat {
  coarse: string;
  fine: string;
}

/** Where the last analysis put each node, as far as both its communities are still known. */
function earlierSeats(graph: WeightedGraph, input: AnalysisInput): Map<string, Seat> {
  const known = new Set(input.communities.map(({ id }) => id));
  const placements = placementsByNode(input);
  return new Map(
    graph.nodes().flatMap((node) => {
      const [coarse, fine] = placements.get(node)?.communities ?? [];
      if (coarse === undefined || fine === undefined || !known.has(coarse) || !known.has(fine)) return [];
      return [[node, { coarse, fine }] as const];
    }),
  );
}

/** Takes those of the new groups that are large and bound more within than to what was there before. */
function standAlone(graph: WeightedGraph, groups: Group[]): Group[] {
  return groups.filter(({ members }) => {
    if (members.length < 2 * smallestGroup(graph.order)) return false;
    const inside = new Set(members);
    let within = 0;
    let outward = 0;
    for (const node of members) {
      graph.forEachEdge(node, (_edge, { weight }, source, target) => {
        if (inside.has(source) && inside.has(target)) within += weight / 2;
        else outward += weight;
      });
    }
    return within > outward;
  });
}

/** Seats each waiting node with the part it is bound to most, then those bound to it, until nothing changes. */
function joinNearest(graph: WeightedGraph, waiting: Set<string>, seats: Map<string, Seat>): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const node of waiting) {
      const bonds = new Map<Seat, number>();
      graph.forEachEdge(node, (_edge, { weight }, source, target) => {
        const seat = seats.get(source === node ? target : source);
        if (seat !== undefined) bonds.set(seat, (bonds.get(seat) ?? 0) + weight);
      });
      const [best] = [...bonds].sort(([a, x], [b, y]) => y - x || (a.fine < b.fine ? -1 : 1));
      if (best === undefined) continue;
      seats.set(node, best[0]);
      waiting.delete(node);
      changed = true;
    }
  }
}

/**
 * The groups of the last analysis with the new nodes in them: a picture that holds still must not change its groups
 * either. New nodes join the part they are bound to most; many new ones that belong together more than to the old
 * become new groups. Without an earlier analysis all groups are found anew.
 */
export function growGroups(graph: WeightedGraph, input: AnalysisInput, seed: string): Group[] {
  const earlier = earlierSeats(graph, input);
  if (earlier.size === 0) return findGroups(graph, input.papers.length, seed);
  const fresh = graph.nodes().filter((node) => !earlier.has(node));
  const newPapers = Math.max(1, Math.round((input.papers.length * fresh.length) / graph.order));
  const founded = standAlone(graph, findGroups(subgraph(graph, fresh), newPapers, seed));

  // One seat object per part, so that bonds to a part add up.
  const seatOf = new Map<string, Seat>();
  const seats = new Map<string, Seat>();
  for (const [node, seat] of earlier) {
    const shared = seatOf.get(seat.fine) ?? seat;
    seatOf.set(seat.fine, shared);
    seats.set(node, shared);
  }
  const inFounded = new Set(founded.flatMap(({ members }) => members));
  const waiting = new Set(fresh.filter((node) => !inFounded.has(node)));
  joinNearest(graph, waiting, seats);

  const groups = new Map<string, Map<string, string[]>>();
  for (const node of graph.nodes()) {
    const seat = seats.get(node);
    if (seat === undefined) continue;
    const parts = groups.get(seat.coarse) ?? new Map<string, string[]>();
    groups.set(seat.coarse, parts);
    const members = parts.get(seat.fine);
    if (members === undefined) parts.set(seat.fine, [node]);
    else members.push(node);
  }
  const kept = [...groups].map(
    ([coarse, parts]): Group => ({
      members: [...parts.values()].flat(),
      earlier: coarse,
      parts: [...parts].map(([fine, members]) => ({ members, earlier: fine })),
    }),
  );
  const loose = [...waiting];
  if (loose.length > 0) {
    founded.push({ members: loose, earlier: null, parts: [{ members: loose, earlier: null }] });
  }
  return [...kept, ...founded];
}
