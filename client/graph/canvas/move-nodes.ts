import { type DrawnGraph, placeIn } from '../drawn-graph.ts';
import type { Point } from '../frame.ts';
import type { Arranged } from '../picture.ts';
import type { SigmaView } from './sigma-view.ts';
import { transformOf } from './transform.ts';

const moveMs = 520;
const arriveMs = 320;
const leaveMs = 220;

/** Brings nodes from where they are seen to other places. */
export interface Mover {
  move(graph: DrawnGraph, to: Arranged): void;
  /** Lets nodes come from somewhere else to where they stand; calls back when they are there, if they had a way to go. */
  arrive(graph: DrawnGraph, from: ReadonlyMap<string, Point>, arrived: () => void): void;
  /** Takes nodes somewhere else, before they are taken away; ends at once when that is no longer wanted. */
  leave(graph: DrawnGraph, to: ReadonlyMap<string, Point>, isWanted: () => boolean): Promise<void>;
  /** Leaves the nodes where they are. */
  stop(): void;
}

/**
 * Moves only places: looks and edges stay as they are. From one layout to the next all nodes glide, also where the two
 * have different frames; a layout that runs moves them itself. With reduced motion they are there at once.
 * @param isDragged whether somebody holds a node, which then no run moves
 * @param changed called with `false` once nodes begin to move in a new frame, and with `true` when they are there
 */
export function createMover(
  sigma: SigmaView,
  isDragged: (id: string) => boolean,
  changed: (isThere: boolean) => void,
): Mover {
  let frame = 0;
  let isRunning = false;

  const isStill = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const put = (graph: DrawnGraph, placeOf: (id: string) => Point | undefined) =>
    graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...placeOf(id) }), { attributes: ['x', 'y'] });

  function glide(
    graph: DrawnGraph,
    from: ReadonlyMap<string, Point>,
    to: ReadonlyMap<string, Point>,
    { ms, isWanted = () => true }: { ms: number; isWanted?: () => boolean },
    ended: () => void,
  ) {
    put(graph, (id) => from.get(id));
    const begun = performance.now();
    const next = (time: number) => {
      const share = isWanted() ? Math.min(1, Math.max(0, (time - begun) / ms)) : 1;
      const eased = share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
      put(graph, (id) => {
        const start = from.get(id);
        const end = to.get(id);
        if (start === undefined || end === undefined) return end;
        return { x: start.x + (end.x - start.x) * eased, y: start.y + (end.y - start.y) * eased };
      });
      if (share < 1) frame = requestAnimationFrame(next);
      else ended();
    };
    frame = requestAnimationFrame(next);
  }

  return {
    stop() {
      cancelAnimationFrame(frame);
      isRunning = false;
    },
    arrive(graph, from, arrived) {
      if (from.size === 0 || isStill()) return;
      const to = new Map([...from.keys()].map((id) => [id, placeIn(graph, id)]));
      glide(graph, from, to, { ms: arriveMs }, arrived);
    },
    leave(graph, to, isWanted) {
      if (to.size === 0 || isStill()) return Promise.resolve();
      cancelAnimationFrame(frame);
      const from = new Map([...to.keys()].map((id) => [id, placeIn(graph, id)]));
      return new Promise((gone) => glide(graph, from, to, { ms: leaveMs, isWanted }, gone));
    },
    move(graph, { places, frame: box, isMoving }) {
      cancelAnimationFrame(frame);
      const before = transformOf(sigma);
      sigma.setCustomBBox(box);
      sigma.refresh();
      changed(false);
      const wasRunning = isRunning;
      isRunning = isMoving;
      if (isMoving || wasRunning || isStill()) {
        put(graph, (id) => (isDragged(id) ? undefined : places.get(id)));
        if (!isMoving) changed(true);
        return;
      }
      const now = transformOf(sigma);
      // Where a node is seen now, in the coordinates of the new frame.
      const from = new Map(
        graph.mapNodes((id, { x, y }) => [
          id,
          { x: (before.a * x + before.e - now.e) / now.a, y: (before.d * y + before.f - now.f) / now.d },
        ]),
      );
      glide(graph, from, places, { ms: moveMs }, () => changed(true));
    },
  };
}
