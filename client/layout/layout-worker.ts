import { type ArrangingRun, startArranging } from './arrange.ts';
import type { LayoutGraph } from './layout-graph.ts';
import type { LayoutOrder, LayoutReport } from './layout-task.ts';

/** How long it computes between two reports, in milliseconds: often enough to look like a movement. */
const batchMs = 60;

let graph: LayoutGraph | null = null;
let run: ArrangingRun | null = null;
let until = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

function report(isLast: boolean) {
  if (graph === null || run === null) return;
  const { places, guides } = run.now(isLast);
  const flat = new Float64Array(
    graph.nodes.flatMap(({ id, x, y }) => [places.get(id)?.x ?? x, places.get(id)?.y ?? y]),
  );
  const message: LayoutReport = { places: flat, guides, iterations: run.iterations(), isLast };
  postMessage(message);
}

function work() {
  if (run === null) return;
  const end = performance.now() + batchMs;
  while (run.iterations() < until && performance.now() < end) run.step();
  const isLast = run.iterations() >= until;
  report(isLast);
  // Orders come in between two batches.
  if (!isLast) timer = setTimeout(work, 0);
}

addEventListener('message', ({ data }: MessageEvent<LayoutOrder>) => {
  clearTimeout(timer);
  if (data.kind === 'start') {
    graph = data.graph;
    run = startArranging(data.graph, data.arranging);
    until = data.arranging.kind === 'force' ? data.until : 0;
  } else until = data.kind === 'rest' ? (run?.iterations() ?? 0) : data.until;
  work();
});
