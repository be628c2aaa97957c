import type { GraphSource } from '../../client/source/graph-source.ts';
import { SourceProblem } from '../../client/source/source-problem.ts';
import { GraphEdge, GraphNode } from '../../vocabulary/api/node.ts';
import { SummaryAnswer } from '../../vocabulary/api/summary.ts';

const node = (id: string) =>
  GraphNode.parse({ id, kind: 'Model', name: id.toUpperCase(), papers: 1, x: 0, y: 0, rank: 1, communities: [] });
const edge = (source: string, target: string) =>
  GraphEdge.parse({ id: `${source}|BASED_ON|${target}`, source, target, type: 'BASED_ON', papers: 1 });

const nodes = ['ant', 'bee', 'cat', 'dog', 'eel'].map(node);
const edges = [edge('ant', 'bee'), edge('bee', 'cat'), edge('cat', 'dog'), edge('dog', 'eel')];
const never = () => Promise.reject(new Error('not asked for'));

const summary = SummaryAnswer.parse({
  papers: 5,
  entities: { Model: 5, Dataset: 0, Benchmark: 0, Modality: 0 },
  mentions: 5,
  claims: Object.fromEntries(
    ['INTRODUCES', 'EVALUATED_ON', 'TRAINED_ON', 'COMPARED_WITH', 'BASED_ON', 'DERIVED_FROM', 'HAS_MODALITY'].map(
      (type) => [type, 0],
    ),
  ),
  communities: 0,
  years: null,
  sources: [],
  engine: 'ladybug',
  location: 'made-up.db',
  schemaVersion: 1,
  contentHash: '0',
  readOnly: true,
});

/** Five animals in a row, of which the overview draws the first three; `calls` counts what was fetched. */
export function madeUpSource() {
  const calls = { overview: 0, neighbours: 0 };
  let isAway = false;
  const source: GraphSource = {
    ready: async () => {},
    summary: async () => summary,
    search: never,
    entity: never,
    paper: never,
    evidence: never,
    facets: never,
    authors: never,
    nodesOf: never,
    venuesOf: never,
    queries: never,
    query: never,
    askQuery: never,
    suggestions: never,
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
