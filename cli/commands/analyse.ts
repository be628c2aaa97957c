import { analyseStore } from '../../ingest/analyse/index.ts';
import { waitingFor } from '../../ingest/pipeline/progress.ts';
import type { JobEvent } from '../../vocabulary/api/job.ts';
import type { Action } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { JobDisplay } from '../job-display.ts';
import { withGraph } from '../reach-graph.ts';

export const analyseCommand: Action<{ fresh: boolean }> = async (context, _args, { fresh }) => {
  const display = new JobDisplay();
  const onEvent = (event: JobEvent): void => display.show(event);
  try {
    await withGraph(context, (graph) =>
      graph.kind === 'remote'
        ? graph.remote.analyse(fresh, onEvent)
        : analyseStore(graph.store, {
            fresh,
            onWait: (writer) => context.say(waitingFor(writer)),
            onProgress: (done, total) => onEvent({ kind: 'progress', step: 'analyse', done, total }),
          }),
    );
  } finally {
    display.end();
  }
  context.say(fresh ? 'analysed from scratch' : 'analysed; what was placed kept its place');
  return exitCodes.fine;
};
