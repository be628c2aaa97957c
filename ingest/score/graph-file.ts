import { z } from 'zod';
import { ClaimType, EntityType } from '../../vocabulary/kinds.ts';

/** One paper's graph as the gold files hold it. Entities are referred to by name, the paper itself as `PAPER`. */
export const PaperGraph = z.object({
  id: z.string(),
  entities: z
    .array(z.object({ type: EntityType, name: z.string(), aliases: z.array(z.string()).default([]) }))
    .default([]),
  relations: z.array(z.object({ type: ClaimType, source: z.string(), target: z.string() })).default([]),
});
export type PaperGraph = z.infer<typeof PaperGraph>;

/** A line of a graph file that holds no paper's graph. */
export class GraphFileError extends Error {
  override name = 'GraphFileError';
}

/**
 * Reads the lines of a graph file; empty lines are passed over, of two graphs of one paper the later counts.
 *
 * @param file Name shown in errors.
 * @throws GraphFileError naming file and line.
 */
export function parseGraphs(jsonLines: string, file: string): Map<string, PaperGraph> {
  const graphs = new Map<string, PaperGraph>();
  for (const [index, line] of jsonLines.split('\n').entries()) {
    if (line.trim() === '') continue;
    const graph = parseGraph(line, `${file}:${index + 1}`);
    graphs.set(graph.id, graph);
  }
  return graphs;
}

function parseGraph(line: string, place: string): PaperGraph {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new GraphFileError(`${place}: not JSON (${error instanceof Error ? error.message : 'unreadable'})`);
  }
  const parsed = PaperGraph.safeParse(value);
  if (!parsed.success) throw new GraphFileError(`${place}: not a paper's graph: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
