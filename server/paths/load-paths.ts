import type { z } from 'zod';
import type { GraphReader } from '../../cypher/graph-store.ts';
import type { GraphEdge, NodeHead } from '../../vocabulary/api/node.ts';
import type { FoundPath, PathStep, PathsAnswer, PathsRequest } from '../../vocabulary/api/paths.ts';
import { isPaperNode, type PaperId, sortNodeIds } from '../../vocabulary/ids.ts';
import { claimTypes, type EdgeType } from '../../vocabulary/kinds.ts';
import { firstEvidence } from '../evidence/first-evidence.ts';
import { findHeads } from '../find-heads.ts';
import { graphEdge } from '../graph-edge.ts';
import type { LinkGraph } from '../links/link-graph.ts';
import { stepCosts, tellingCosts } from './costs.ts';
import { findPaths } from './find-paths.ts';
import { NearNodes } from './near-nodes.ts';

/** What joins things by itself: claims, and names that stand in the same papers; papers are joined by what they mention. */
function typesFor(things: readonly NodeHead[], wanted: readonly EdgeType[] | undefined): EdgeType[] {
  if (wanted !== undefined && wanted.length > 0) return [...new Set(wanted)];
  const ofPapers: EdgeType[] = things.some(({ id }) => isPaperNode(id)) ? ['MENTIONS', 'SIMILAR_TO'] : [];
  return [...claimTypes, 'MENTIONED_WITH', ...ofPapers];
}

/** Paths between things of the graph, each step with what stands behind it. */
export async function loadPaths(
  store: GraphReader,
  graph: LinkGraph,
  things: readonly NodeHead[],
  request: z.output<typeof PathsRequest>,
): Promise<PathsAnswer> {
  const { how, length, limit, sentences } = request;
  const types = typesFor(things, request.types);
  const near = new NearNodes(graph, types, how === 'telling' ? tellingCosts : stepCosts);
  const numbers = things.flatMap(({ id }) => graph.numberOf(id) ?? []);
  const found = findPaths(near, numbers, { isAll: how === 'all-shortest', length, limit });
  const heads = await findHeads(
    store,
    found.paths.flatMap(({ nodes }) => nodes.map((node) => graph.idOf(node))),
  );
  const steps = new Map<string, GraphEdge[]>();
  for (const { nodes } of found.paths) {
    for (const [one, other] of pairsOf(nodes)) steps.set(`${one} ${other}`, edgesBetween(near, one, other));
  }
  const first = [...steps.values()].flatMap(([edge]) => edge ?? []);
  const evidence = sentences === 0 ? null : await firstEvidence(store, first, sentences, newestSharedIn(graph));
  const paths = found.paths.flatMap(({ nodes, cost }): FoundPath[] => {
    const named = nodes.flatMap((node) => heads.get(graph.idOf(node)) ?? []);
    const taken = pairsOf(nodes).flatMap(([one, other]): PathStep[] => {
      const [from, to] = [heads.get(graph.idOf(one)), heads.get(graph.idOf(other))];
      const edges = steps.get(`${one} ${other}`) ?? [];
      const [edge] = edges;
      if (!from || !to || !edge) return [];
      const behind = evidence?.get(edge.id) ?? { total: edge.papers, evidence: [] };
      return [{ from, to, edges, statements: behind.total, evidence: behind.evidence, ...termsOf(behind) }];
    });
    // What was joined a moment ago may be gone.
    return taken.length === nodes.length - 1 ? [{ nodes: named, steps: taken, cost }] : [];
  });
  const headOf = (node: number): NodeHead[] => things.filter(({ id }) => id === graph.idOf(node));
  const alone = things.filter(({ id }) => graph.numberOf(id) === undefined);
  return {
    between: [...things],
    how,
    types,
    length,
    paths,
    ...(found.total !== undefined && { total: found.total }),
    groups: [...found.groups.map((group) => group.flatMap(headOf)), ...alone.map((thing) => [thing])].filter(
      (group) => group.length > 0,
    ),
    looked: found.looked,
    cut: found.isCut,
  };
}

const edgesBetween = (near: NearNodes, one: number, other: number): GraphEdge[] =>
  near.between(one, other).map(({ type, source, target, papers, score }) =>
    graphEdge({
      source: near.graph.idOf(source),
      target: near.graph.idOf(target),
      type,
      papers,
      ...(score !== undefined && { score }),
    }),
  );

const termsOf = ({ terms }: { terms?: string[] }) => (terms ? { terms } : {});

const pairsOf = (nodes: readonly number[]): [number, number][] =>
  nodes.slice(1).map((node, i): [number, number] => [nodes[i] ?? node, node]);

const newestSharedIn =
  (graph: LinkGraph) =>
  ({ source, target }: GraphEdge, most: number): PaperId[] => {
    const [one, other] = [graph.numberOf(source), graph.numberOf(target)];
    if (one === undefined || other === undefined) return [];
    return graph.newestShared(one, other, most).flatMap((paper) => sortNodeIds([graph.idOf(paper)]).papers);
  };
