import type { GraphEdge, GraphNode } from '../../vocabulary/api/node.ts';
import type { GraphForm, QueryCell, QueryColumn, ReadyMadeAnswer } from '../../vocabulary/api/ready-made.ts';
import { EntityId, type NodeId, nodeIdOfEntity, nodeIdOfPaper, PaperId, splitNodeId } from '../../vocabulary/ids.ts';
import { ClaimType } from '../../vocabulary/kinds.ts';
import type { GraphReader } from '../graph-store.ts';
import { claimsFromNodes } from '../queries/claims-from-nodes.ts';
import { communities } from '../queries/communities.ts';
import { entitiesById } from '../queries/entities-by-id.ts';
import { mentionsByPapers } from '../queries/mentions-by-papers.ts';
import { papersById } from '../queries/papers-by-id.ts';

interface Answered {
  columns: readonly QueryColumn[];
  rows: readonly QueryCell[][];
  parameters: Readonly<Record<string, QueryCell>>;
}

type Drawn = NonNullable<ReadyMadeAnswer['graph']>;

/** The nodes of an answer with their places, and the edges among them that the query's graph form names. */
export async function drawAnswer(store: GraphReader, form: GraphForm, answered: Answered): Promise<Drawn> {
  const rows = nodesOfRows(form, answered);
  const ids = [...new Set(rows.flat())];
  const entities = ids.flatMap((id) => (splitNodeId(id).kind === 'entity' ? [EntityId.parse(id)] : []));
  const papers = ids.flatMap((id) => (splitNodeId(id).kind === 'paper' ? [PaperId.parse(splitNodeId(id).id)] : []));
  const nodes: GraphNode[] = [
    ...(entities.length > 0 ? await store.read(entitiesById, { ids: entities }) : []),
    ...(papers.length > 0 ? await store.read(papersById, { ids: papers }) : []),
  ].sort((a, b) => b.rank - a.rank || byId(a, b));
  const edges = [
    ...(await storedEdges(store, form, entities, papers)),
    ...(form.edges.includes('MENTIONED_WITH') ? sharingEdges(form, answered, rows, nodes) : []),
  ];
  const pairs = form.joins === 'row' ? pairsOf(rows) : null;
  const shown = new Set(nodes.flatMap((node) => node.communities));
  return {
    nodes,
    edges: edges.filter(({ source, target }) => pairs?.has(pair(source, target)) ?? true).sort(byId),
    communities: shown.size === 0 ? [] : (await store.read(communities, {})).filter(({ id }) => shown.has(id)),
  };
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** For each row, the nodes in it; parameters stand in every row, and alone where there is none. */
function nodesOfRows({ nodes }: GraphForm, { columns, rows, parameters }: Answered): NodeId[][] {
  const isNode = (cell: QueryCell | undefined) =>
    cell !== undefined && cell !== null && typeof cell === 'object' && 'id' in cell ? [cell.id] : [];
  const asked = nodes.flatMap((name) => (name.startsWith('$') ? isNode(parameters[name.slice(1)]) : []));
  const places = nodes.map((name) => columns.findIndex((column) => column.name === name)).filter((at) => at >= 0);
  return [asked, ...rows.map((row) => [...asked, ...places.flatMap((at) => isNode(row[at]))])];
}

const pair = (a: NodeId, b: NodeId): string => JSON.stringify(a < b ? [a, b] : [b, a]);

const pairsOf = (rows: readonly NodeId[][]): Set<string> =>
  new Set(rows.flatMap((row) => row.flatMap((a, at) => row.slice(at + 1).map((b) => pair(a, b)))));

const edgeOf = (source: NodeId, type: GraphEdge['type'], target: NodeId, papers: number): GraphEdge => ({
  id: `${source}|${type}|${target}`,
  source,
  target,
  type,
  papers,
});

async function storedEdges(
  store: GraphReader,
  { edges }: GraphForm,
  entities: EntityId[],
  papers: PaperId[],
): Promise<GraphEdge[]> {
  const isClaim = edges.some((type) => ClaimType.safeParse(type).success);
  const [claims, mentions] = [
    isClaim ? await store.read(claimsFromNodes, { ids: [...entities, ...papers] }) : [],
    edges.includes('MENTIONS') && papers.length > 0 ? await store.read(mentionsByPapers, { ids: papers }) : [],
  ];
  const drawn = new Set<NodeId>([...entities.map(nodeIdOfEntity), ...papers.map(nodeIdOfPaper)]);
  return [
    ...claims.map(({ source, type, target, papers }) => edgeOf(source, type, target, papers)),
    ...mentions.map(({ paper, entity }) => edgeOf(nodeIdOfPaper(paper), 'MENTIONS', nodeIdOfEntity(entity), 1)),
  ].filter(({ source, type, target }) => edges.includes(type) && drawn.has(source) && drawn.has(target));
}

/** Two entities of a row that share papers, as many as the row counts. */
function sharingEdges(
  form: GraphForm,
  { columns, rows }: Answered,
  nodesOf: readonly NodeId[][],
  nodes: readonly GraphNode[],
): GraphEdge[] {
  const at = columns.findIndex(({ name }) => name === form.papers);
  const papersOf = new Map(nodes.map(({ id, papers }) => [id, papers]));
  return rows.flatMap((row, index) => {
    const [a, b] = nodesOf[index + 1] ?? [];
    const shared = row[at];
    if (a === undefined || b === undefined || typeof shared !== 'number') return [];
    const [source, target] = a < b ? [a, b] : [b, a];
    const most = Math.sqrt((papersOf.get(a) ?? shared) * (papersOf.get(b) ?? shared));
    return [{ ...edgeOf(source, 'MENTIONED_WITH', target, shared), score: Math.min(1, shared / most) }];
  });
}
