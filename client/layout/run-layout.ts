import type { Point } from '../graph/frame.ts';
import type { Arranging } from './arrange.ts';
import type { LayoutGraph } from './layout-graph.ts';
import { type LayoutOrder, LayoutReport } from './layout-task.ts';

/** A layout in a worker of its own. */
export interface LayoutRun {
  /** Runs forces on until so many iterations; an endless run takes Infinity. */
  goOn(until: number): void;
  /** Holds these nodes where they are pinned, and no others, from the present iteration on. */
  hold(pins: ReadonlyMap<string, Point>): void;
  /** Asks for the next report: until then there is none but the last. A slow page would else never be done with them. */
  shown(): void;
  /** Stops where it is and reports once more. */
  rest(): void;
  end(): void;
}

/** Starts a layout beside the page, which goes on drawing meanwhile. The worker's code is fetched when first used. */
export function runLayout(
  graph: LayoutGraph,
  arranging: Arranging,
  until: number,
  onReport: (report: LayoutReport) => void,
  onFailure: () => void,
): LayoutRun {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const order = (message: LayoutOrder) => worker.postMessage(message);
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const report = LayoutReport.safeParse(data);
    if (report.success) onReport(report.data);
    else onFailure();
  });
  worker.addEventListener('error', onFailure);
  order({ kind: 'start', graph, arranging, until });
  return {
    goOn: (more) => order({ kind: 'go-on', until: more }),
    hold: (pins) => order({ kind: 'hold', pins }),
    shown: () => order({ kind: 'shown' }),
    rest: () => order({ kind: 'rest' }),
    end: () => worker.terminate(),
  };
}
