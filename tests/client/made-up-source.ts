import type { GraphSource } from '../../client/source/graph-source.ts';
import { SourceProblem } from '../../client/source/source-problem.ts';
import { askedNothing, madeEdge, madeNode, madeSummary } from './made-up-data.ts';

const nodes = ['ant', 'bee', 'cat', 'dog', 'eel'].map((id) =>
  madeNode(id, { name: id.toUpperCase(), rank: 0, communities: [] }),
);
const edges = [madeEdge('ant', 'bee'), madeEdge('bee', 'cat'), madeEdge('cat', 'dog'), madeEdge('dog', 'eel')];

/** Five animals in a row, of which the overview draws the first three; `calls` counts what was fetched. */
export function madeUpSource() {
  const calls = { overview: 0, neighbours: 0 };
  let isAway = false;
  const source: GraphSource = {
    ...askedNothing,
    summary: async () => madeSummary,
    async overview() {
      calls.overview += 1;
      const counts = { nodes: 3, edges: 2 };
      return {
        papers: 'without',
        nodes: nodes.slice(0, 3),
        edges: edges.slice(0, 2),
        communities: [],
        shown: counts,
        total: counts,
      };
    },
    async subgraph(wanted, among) {
      const there = new Set<string>([...wanted, ...among]);
      return {
        nodes: nodes.filter(({ id }) => wanted.includes(id)),
        edges: edges.filter(({ source: from, target: to }) => there.has(from) && there.has(to)),
        communities: [],
        missing: wanted.filter((id) => !nodes.some((one) => one.id === id)),
      };
    },
    async neighbours(id, _, { offset, limit }) {
      calls.neighbours += 1;
      if (isAway) throw new SourceProblem('The server is away', 'Wait.', 0, { isAway: true });
      const centre = nodes.find((one) => one.id === id);
      if (centre === undefined) throw new SourceProblem('Not found', 'There is none.', 404);
      const own = edges.filter(({ source: from, target: to }) => from === id || to === id);
      const beside = nodes.filter(
        (one) => one !== centre && own.some((e) => e.source === one.id || e.target === one.id),
      );
      return {
        centre,
        total: beside.length,
        offset,
        limit,
        nodes: beside.slice(offset, offset + limit),
        edges: own,
        communities: [],
        sorts: [],
      };
    },
  };
  return {
    source,
    calls,
    goAway() {
      isAway = true;
    },
  };
}
