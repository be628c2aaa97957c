import type { Analysis, Placement, Similarity } from '../../vocabulary/graph.ts';
import { nodeIdOfEntity, nodeIdOfPaper } from '../../vocabulary/ids.ts';
import type { AnalyseOptions } from './analyse-options.ts';
import type { AnalysisInput } from './analysis-input.ts';
import { describeGroups } from './describe-groups.ts';
import { growGroups } from './grow-groups.ts';
import { heldPlaces } from './held-places.ts';
import { keyTerms } from './key-terms.ts';
import { layOut } from './lay-out.ts';
import { type PaperTerms, weighTerms } from './paper-terms.ts';
import { rankNodes } from './rank.ts';
import { findSimilar, type SimilarPair, sharedTerms, similarFrom } from './similarity.ts';
import { forgetEarlier, sortInput } from './sort-input.ts';
import { weaveGraph } from './weave-graph.ts';

/**
 * Similar papers, key terms, ranks, groups with names and colours, and places, of papers and entities together. Pure and seeded:
 * the same set of nodes and edges gives the same answer, in whatever order it comes. Nodes that an earlier analysis
 * has placed keep their x and y exactly, and their groups.
 *
 * Places are in layout units with the y axis upwards: a node's nearest neighbour is typically 8 to 10 units away and
 * never less than 6, whatever the size of the graph. Ranks average 1.
 */
export function analyse(unordered: AnalysisInput, options: AnalyseOptions = {}): Analysis {
  const report = (done: number) => options.onProgress?.(Math.round(done), 100);
  const seed = String(options.seed ?? 1);
  const sorted = sortInput(unordered);
  const input = options.fresh === true ? forgetEarlier(sorted) : sorted;

  report(0);
  const terms = weighTerms(input.papers);
  const termsOf = keyTerms(input, terms);
  report(10);
  const similar = findSimilar(terms);
  report(20);
  const graph = weaveGraph(input, similar);
  const ranks = rankNodes(input, similar);
  report(25);
  const groups = growGroups(graph, input, seed);
  report(35);
  const places = layOut(graph, groups, heldPlaces(input), seed, (share) => report(35 + 45 * share));
  report(85);
  const { communities, communitiesOf } = describeGroups(groups, input, terms, termsOf, places);
  report(100);

  const placementOf = (node: string): Placement => {
    const { x, y } = places.get(node) ?? { x: 0, y: 0 };
    return { rank: ranks.get(node) ?? 0, x, y, communities: communitiesOf.get(node) ?? [] };
  };
  return {
    papers: new Map(
      input.papers.map(({ id }, at) => [id, { ...placementOf(nodeIdOfPaper(id)), terms: termsOf[at] ?? [] }]),
    ),
    entities: new Map(input.entities.map(({ id }) => [id, placementOf(nodeIdOfEntity(id))])),
    communities,
    similarities: similar.flatMap((pair) => toSimilarity(pair, input, terms) ?? []),
  };
}

function toSimilarity(pair: SimilarPair, input: AnalysisInput, terms: PaperTerms): Similarity | null {
  const source = input.papers[pair.a];
  const target = input.papers[pair.b];
  if (pair.score < similarFrom || source === undefined || target === undefined) return null;
  return { source: source.id, target: target.id, score: pair.score, terms: sharedTerms(terms, pair) };
}
