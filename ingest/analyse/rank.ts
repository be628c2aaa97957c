import { UndirectedGraph } from 'graphology';
import { nodeIdOfEntity, nodeIdOfPaper } from '../../vocabulary/ids.ts';
import type { AnalysisInput } from './analysis-input.ts';
import { pagerank } from './graph-algorithms.ts';
import type { SimilarPair } from './similarity.ts';
import { bind, type WeightedGraph } from './weave-graph.ts';

/** Nearly every paper has one or two modalities; at full weight they would be all that stands out. */
const modalityWeight = 0.25;
const claimWeight = 0.5;

/**
 * Weighted PageRank (Brin and Page, 1998) times the number of nodes: the average node has 1, so ranks compare between
 * graphs of different size. Its edges are not weighed by rarity as those of the layout are: what very many papers
 * mention binds none of them, yet it stands out.
 */
export function rankNodes(input: AnalysisInput, similar: SimilarPair[]): Map<string, number> {
  const graph: WeightedGraph = new UndirectedGraph();
  for (const { id } of input.papers) graph.addNode(nodeIdOfPaper(id));
  for (const { id } of input.entities) graph.addNode(nodeIdOfEntity(id));
  if (graph.order === 0) return new Map();

  const weights = new Map(input.entities.map(({ id, type }) => [id, type === 'Modality' ? modalityWeight : 1]));
  for (const { paper, entity } of input.mentions) bind(graph, nodeIdOfPaper(paper), entity, weights.get(entity) ?? 0);
  for (const { source, target, paper } of input.claims) {
    bind(graph, source ?? nodeIdOfPaper(paper), target, claimWeight * (weights.get(target) ?? 0));
  }
  for (const { a, b, score } of similar) {
    const first = input.papers[a];
    const second = input.papers[b];
    if (first !== undefined && second !== undefined)
      bind(graph, nodeIdOfPaper(first.id), nodeIdOfPaper(second.id), score);
  }
  const shares = pagerank(graph, { getEdgeWeight: 'weight', alpha: 0.85, maxIterations: 200, tolerance: 1e-8 });
  return new Map(Object.entries(shares).map(([node, share]) => [node, share * graph.order]));
}
