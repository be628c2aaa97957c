import { z } from 'zod';
import { type ArrangingRun, startArranging } from './arrange.ts';
import type { LayoutGraph } from './layout-graph.ts';
import { LayoutOrder, type LayoutReport, mostIterations } from './layout-task.ts';

/** How long it computes between two reports, in milliseconds: often enough to look like a movement. */
const batchMs = 60;

/** Of forces that somebody watches, at most so many iterations a batch: a small graph would else be done at once. */
const watched = 10;

// As in the page: its policy forbids code made from strings.
z.config({ jitless: true });

let graph: LayoutGraph | null = null;
let run: ArrangingRun | null = null;
let until = 0;
let heldAt: number[] = [];
/** Whether the page has shown the last report. */
let isShown = true;
let timer: ReturnType<typeof setTimeout> | undefined;

function report(isLast: boolean) {
  if (graph === null || run === null || !(isShown || isLast)) return;
  isShown = false;
  const { places, guides } = run.now(isLast);
  const flat = new Float64Array(
    graph.nodes.flatMap(({ id, x, y }) => [places.get(id)?.x ?? x, places.get(id)?.y ?? y]),
  );
  const message: LayoutReport = { places: flat, guides, iterations: run.iterations(), heldAt, isLast };
  postMessage(message);
}

function work() {
  if (run === null) return;
  const begun = performance.now();
  const first = run.iterations();
  const isEndless = until === Number.POSITIVE_INFINITY;
  const last = isEndless ? Math.min(first + watched, mostIterations) : until;
  while (run.iterations() < last && performance.now() < begun + batchMs) run.step();
  const isLast = run.iterations() >= Math.min(until, mostIterations);
  report(isLast);
  // Orders come in between two batches.
  if (!isLast) timer = setTimeout(work, isEndless ? Math.max(0, begun + batchMs - performance.now()) : 0);
}

addEventListener('message', (event: MessageEvent<unknown>) => {
  const data = LayoutOrder.parse(event.data);
  if (data.kind === 'shown') {
    isShown = true;
    return;
  }
  if (data.kind === 'hold') {
    run?.hold(data.pins);
    heldAt.push(run?.iterations() ?? 0);
    return;
  }
  clearTimeout(timer);
  if (data.kind === 'start') {
    graph = data.graph;
    heldAt = [];
    run = startArranging(data.graph, data.arranging);
    until = data.arranging.kind === 'force' ? data.until : 0;
  } else until = data.kind === 'rest' ? (run?.iterations() ?? 0) : data.until;
  work();
});
