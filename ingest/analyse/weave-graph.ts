import { UndirectedGraph } from 'graphology';
import { nodeIdOfEntity, nodeIdOfPaper } from '../../vocabulary/ids.ts';
import type { AnalysisInput } from './analysis-input.ts';
import type { SimilarPair } from './similarity.ts';

/** How strongly two nodes belong together. */
export type WeightedGraph = UndirectedGraph<Record<string, never>, { weight: number }>;

/** Adds `weight` to the edge between two different nodes, making the edge where there is none. */
export function bind(graph: WeightedGraph, source: string, target: string, weight: number): void {
  if (source === target || weight <= 0) return;
  graph.updateEdge(source, target, (edge) => ({ weight: (edge.weight ?? 0) + weight }));
}

/**
 * How telling it is to share something that `papers` of `all` papers have, 0–1: 1 for what at most two share, falling
 * with the logarithm to 0 for what all share. Squared, so that a hub like `text` binds barely and `fundus` does.
 */
export function rarity(papers: number, all: number): number {
  if (papers <= 2) return 1;
  const share = Math.log(papers / 2) / Math.log(Math.max(all, papers + 1) / 2);
  return (1 - share) ** 2;
}

const mentionWeight = 1;
const modalityWeight = 0.7;
const claimWeight = 0.5;
/** A cosine of 0.3 is a close relation; this brings it near the weight of a shared rare entity. */
const similarityWeight = 4;

/** One weighted graph over papers and entities, each node named by its node id, in the order of the sorted input. */
export function weaveGraph(input: AnalysisInput, similar: SimilarPair[]): WeightedGraph {
  const graph: WeightedGraph = new UndirectedGraph();
  for (const { id } of input.papers) graph.addNode(nodeIdOfPaper(id));
  for (const { id } of input.entities) graph.addNode(nodeIdOfEntity(id));

  const entityWeight = new Map(
    input.entities.map(({ id, type, papers }) => {
      const base = type === 'Modality' ? modalityWeight : mentionWeight;
      return [id, base * rarity(papers, input.papers.length)];
    }),
  );
  for (const { paper, entity, count } of input.mentions) {
    const often = 1 + Math.log(Math.max(1, count)) / 4;
    bind(graph, nodeIdOfPaper(paper), entity, often * (entityWeight.get(entity) ?? 0));
  }
  for (const { source, target, paper } of input.claims) {
    const start = source === null ? nodeIdOfPaper(paper) : source;
    const weakerEnd = Math.min(source === null ? 1 : (entityWeight.get(source) ?? 0), entityWeight.get(target) ?? 0);
    bind(graph, start, target, claimWeight * weakerEnd);
  }
  for (const { a, b, score } of similar) {
    const first = input.papers[a];
    const second = input.papers[b];
    if (first !== undefined && second !== undefined) {
      bind(graph, nodeIdOfPaper(first.id), nodeIdOfPaper(second.id), similarityWeight * score);
    }
  }
  return graph;
}
