import { z } from 'zod';
import { analyseStore } from '../../ingest/analyse/index.ts';
import { JobAnswer } from '../../vocabulary/api/job.ts';
import type { JobWork } from '../jobs.ts';
import { nothing, postRoute } from '../route.ts';

export const analyse = postRoute({
  path: '/analyse',
  summary: 'Reckon similarity, rank, communities and positions anew, as a job',
  description: '`fresh` also lets go of the places that nodes have now.',
  problems: [400, 401, 403, 415],
  access: 'token',
  writes: true,
  params: nothing,
  body: z.object({ fresh: z.boolean().default(false) }),
  answer: JobAnswer,
  status: 202,
  async handle({ body }, { jobs, store, content }) {
    const work: JobWork = async (emit) => {
      await analyseStore(store, {
        fresh: body.fresh,
        onProgress: (done, total) => emit({ kind: 'progress', step: 'analyse', done, total }),
      });
      return null;
    };
    const id = jobs.start(work, () => content.changed());
    return { id };
  },
});
