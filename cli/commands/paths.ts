import { loadLinkGraph } from '../../server/links/load-link-graph.ts';
import { answerPaths } from '../../server/paths/answer-paths.ts';
import { HttpProblem } from '../../server/problem.ts';
import { type PathKind, type PathsAnswer, PathsRequest } from '../../vocabulary/api/paths.ts';
import type { EdgeType } from '../../vocabulary/kinds.ts';
import type { Action, Context } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { pathsText } from '../paths-text.ts';
import { withGraph } from '../reach-graph.ts';
import { UsageError } from '../usage-error.ts';

export interface PathsCommandOptions {
  how: PathKind;
  types?: EdgeType[];
  length: number;
  limit: number;
  json: boolean;
}

/** Prints what links two or more things, each step with a sentence. */
export const pathsCommand: Action<PathsCommandOptions> = async (context, between, { json, types, ...options }) => {
  const parsed = PathsRequest.safeParse({ between, ...options, ...(types && { types: types.join(',') }) });
  if (!parsed.success) throw new UsageError('weft paths takes two to eight things, each an id or a name.');
  const answer = await answerFrom(context, parsed.data);
  process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : pathsText(answer));
  if (answer.cut) context.say('The search was given up before it had seen everything; there may be better paths.');
  return exitCodes.fine;
};

async function answerFrom(context: Context, request: PathsRequest): Promise<PathsAnswer> {
  try {
    return await withGraph(context, (graph) =>
      graph.kind === 'remote'
        ? graph.remote.paths(request)
        : graph.store.atOneMoment((store) => answerPaths(store, () => loadLinkGraph(store), request)),
    );
  } catch (error) {
    if (error instanceof HttpProblem) throw new UsageError(error.message);
    throw error;
  }
}
