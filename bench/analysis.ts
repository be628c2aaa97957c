import { createRequire } from 'node:module';
import { UndirectedGraph } from 'graphology';
import { type AnalysisInput, analyse } from '../ingest/analyse/index.ts';
import type { ResolvedGraph } from '../ingest/resolve/resolved-graph.ts';
import { nodeIdOfPaper } from '../vocabulary/ids.ts';
import { type Figure, timed } from './figure.ts';

const require = createRequire(import.meta.url);
const louvain: typeof import('graphology-communities-louvain').default = require('graphology-communities-louvain');
const forceAtlas2: typeof import('graphology-layout-forceatlas2').default = require('graphology-layout-forceatlas2');

/** Iterations of the bare layout: what it takes at the least to look settled. */
const iterations = 120;

/** What analysis of a resolved graph begins with. */
export function inputOf({ entities, papers }: ResolvedGraph): AnalysisInput {
  return {
    papers: papers.map(({ document: { id, title, abstract } }) => ({ id, title, abstract, placement: null })),
    entities: entities.map(({ id, type, name, papers }) => ({ id, type, name, papers, placement: null })),
    mentions: papers.flatMap(({ document, mentions }) =>
      mentions.map(({ entity, count }) => ({ paper: document.id, entity, count })),
    ),
    claims: papers.flatMap(({ document, claims }) =>
      claims.map(({ type, source, target }) => ({ type, source, target, paper: document.id })),
    ),
    communities: [],
  };
}

/** Similarity, ranks, groups, names and places, beside one Louvain and one ForceAtlas2 over the same mentions. */
export async function measureAnalysis(graph: ResolvedGraph): Promise<Figure> {
  const input = inputOf(graph);
  const bareGraph: UndirectedGraph<{ x: number; y: number }, { weight: number }> = new UndirectedGraph();
  const nodes = [
    ...input.papers.map(({ id }) => String(nodeIdOfPaper(id))),
    ...input.entities.map(({ id }) => String(id)),
  ];
  nodes.forEach((node, index) => {
    bareGraph.addNode(node, { x: Math.cos(index) * index, y: Math.sin(index) * index });
  });
  for (const { paper, entity } of input.mentions) bareGraph.mergeEdge(nodeIdOfPaper(paper), entity, { weight: 1 });
  const bare = await timed(() => {
    if (bareGraph.size === 0) return;
    louvain(bareGraph, { getEdgeWeight: 'weight' });
    forceAtlas2(bareGraph, { iterations, settings: forceAtlas2.inferSettings(bareGraph) });
  });
  const { seconds } = await timed(() => analyse(input));
  return {
    what: 'analysis',
    amount: nodes.length,
    unit: 'nodes',
    seconds,
    compared: { to: `Louvain and ${iterations} iterations of ForceAtlas2, bare`, seconds: bare.seconds },
  };
}
