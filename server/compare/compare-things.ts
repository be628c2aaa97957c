import type { GraphReader } from '../../cypher/graph-store.ts';
import type { CompareAnswer } from '../../vocabulary/api/compare.ts';
import type { GraphEdge, NodeHead } from '../../vocabulary/api/node.ts';
import { type ClaimType, claimTypes } from '../../vocabulary/kinds.ts';
import { findHeads } from '../find-heads.ts';
import { graphEdge } from '../graph-edge.ts';
import type { LinkGraph } from '../links/link-graph.ts';
import { ancestorsOf } from './ancestors.ts';
import { type Table, tableOf } from './table-of.ts';

type Direction = 'out' | 'in' | 'both';

/** Several things side by side: what joins each of them to what, and what they share. */
export async function compareThings(
  store: GraphReader,
  graph: LinkGraph,
  things: readonly NodeHead[],
  limit: number,
): Promise<CompareAnswer> {
  const numbers = things.map(({ id }) => graph.numberOf(id));
  const relations = claimTypes.flatMap((type) =>
    directionsOf(type).flatMap((direction) => {
      const columns = numbers.map((thing) => claimsOf(graph, thing, type, direction));
      const table = tableOf(columns, { limit, weight: papersBehind });
      return table.total === 0 ? [] : [{ type, direction, table }];
    }),
  );
  const ancestors = tableOf(
    numbers.map((thing) => (thing === undefined ? new Map<number, number>() : ancestorsOf(graph, thing))),
    { limit, weight: (steps) => -steps },
  );
  const papers = tableOf(
    numbers.map((thing) => mentionsOf(graph, thing)),
    { limit, order: (a, b) => graph.yearOf(b) - graph.yearOf(a) },
  );

  const shown = [...relations.map(({ table }) => table), ancestors, papers].flatMap(({ rows }) =>
    rows.map(({ node }) => graph.idOf(node)),
  );
  const heads = await findHeads(store, shown);
  /** What was read a moment ago may be gone: then the row is left out. */
  const named = <Cell, Sent>(table: Table<Cell>, sent: (cell: Cell | null) => Sent) => ({
    total: table.total,
    shared: table.shared,
    rows: table.rows.flatMap(({ node, cells }) => {
      const head = heads.get(graph.idOf(node));
      return head ? [{ node: head, cells: cells.map(sent) }] : [];
    }),
  });
  const edges = (cell: GraphEdge[] | null): GraphEdge[] => cell ?? [];
  return {
    things: [...things],
    between: claimsBetween(graph, numbers),
    relations: relations.map(({ type, direction, table }) => ({ type, direction, ...named(table, edges) })),
    ancestors: named(ancestors, (steps) => steps),
    papers: named(papers, edges),
  };
}

const papersBehind = (edges: GraphEdge[]): number => edges.reduce((sum, { papers }) => sum + papers, 0);

const directionsOf = (type: ClaimType): Direction[] => (type === 'COMPARED_WITH' ? ['both'] : ['out', 'in']);

/** What a thing is joined to by one relation. */
function claimsOf(
  graph: LinkGraph,
  thing: number | undefined,
  wanted: ClaimType,
  direction: Direction,
): Map<number, GraphEdge[]> {
  const found = new Map<number, GraphEdge[]>();
  if (thing === undefined) return found;
  graph.eachLink(thing, (type, source, target, papers) => {
    if (type !== wanted || (direction === 'out' && source !== thing) || (direction === 'in' && target !== thing))
      return;
    const other = source === thing ? target : source;
    const edge = graphEdge({ source: graph.idOf(source), target: graph.idOf(target), type, papers });
    // The thing's own statement comes first.
    found.set(other, source === thing ? [edge, ...(found.get(other) ?? [])] : [...(found.get(other) ?? []), edge]);
  });
  return found;
}

function mentionsOf(graph: LinkGraph, thing: number | undefined): Map<number, GraphEdge[]> {
  const papers = thing === undefined ? [] : [...graph.mentions(thing)];
  return new Map(
    papers.map((paper) => {
      const ends = { source: graph.idOf(paper), target: graph.idOf(thing ?? paper) };
      return [paper, [graphEdge({ ...ends, type: 'MENTIONS', papers: 1 })]];
    }),
  );
}

function claimsBetween(graph: LinkGraph, things: readonly (number | undefined)[]): GraphEdge[] {
  const found: GraphEdge[] = [];
  for (const thing of things) {
    if (thing === undefined) continue;
    graph.eachLink(thing, (type, source, target, papers) => {
      if (source !== thing || !things.includes(target)) return;
      found.push(graphEdge({ source: graph.idOf(source), target: graph.idOf(target), type, papers }));
    });
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}
