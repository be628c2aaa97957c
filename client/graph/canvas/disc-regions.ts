import type { FilteredGraph } from '../filter-graph.ts';
import type { Groups } from '../groups/groups.ts';
import { type Plane, toDrawn } from '../plane.ts';
import type { Region } from '../region-shapes.ts';

const corners = 72;
/** A name stands like a heading above its disc, or below it; where these are taken, inside. */
const spotRings = [1.18, 0.75, 0.5] as const;
const spotsOnRing = 12;

/** The ground on which each coarse community's members stand, as a disc: the same whether it is folded or open. */
export function discRegions({ all, marks }: Groups, { communities }: FilteredGraph, plane: Plane): Region[] {
  return [...all.values()].flatMap((community) => {
    const { id, parent, radius, members } = community;
    const { x, y } = toDrawn(plane, community);
    if (parent !== null || (communities.get(id)?.shown ?? 0) === 0) return [];
    const at = (angle: number, share: number) => ({
      x: x + share * radius * Math.cos(angle),
      y: y + share * radius * Math.sin(angle),
    });
    const ring = Array.from({ length: corners + 1 }, (_, i) => at((2 * Math.PI * i) / corners, 1.04));
    const spots = spotRings.flatMap((share) =>
      Array.from({ length: spotsOnRing }, (_, i) =>
        at(Math.PI / 2 + (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * (Math.PI / 6), share),
      ),
    );
    return [
      {
        community,
        rings: [ring.flatMap((point) => [point.x, point.y])],
        centre: { x, y },
        spots,
        extent: 1.77 * radius,
        members,
        isNamed: !marks.has(id),
      },
    ];
  });
}
