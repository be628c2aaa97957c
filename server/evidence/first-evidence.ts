import type { GraphReader } from '../../cypher/graph-store.ts';
import { claimsAmong } from '../../cypher/queries/claims-among.ts';
import { evidenceOfSimilarity } from '../../cypher/queries/evidence-of-similarity.ts';
import { evidencePapers } from '../../cypher/queries/evidence-papers.ts';
import { mentionSpans } from '../../cypher/queries/mention-spans.ts';
import { reasonOf } from '../../ingest/explain/reason-of.ts';
import type { Evidence } from '../../vocabulary/api/evidence.ts';
import type { GraphEdge } from '../../vocabulary/api/node.ts';
import { PaperId, sortNodeIds, splitNodeId } from '../../vocabulary/ids.ts';
import type { Found } from './find-evidence.ts';
import { claimPassages, mentionPassages, sharedPassages, spansOf } from './passages.ts';
import { type ReadText, readText } from './read-text.ts';

type Stated = Awaited<ReturnType<typeof claimsOf>>[number];

/**
 * The first pieces of evidence of many edges, as `findEvidence` gives them for one, in a few questions to the database
 * for all together.
 * @param newestShared the papers that mention both of two entities, newest first, at most so many
 */
export async function firstEvidence(
  store: GraphReader,
  edges: readonly GraphEdge[],
  limit: number,
  newestShared: (edge: GraphEdge, most: number) => PaperId[],
): Promise<Map<string, Found>> {
  const papersOf = new Map<string, PaperId[]>();
  for (const edge of edges) {
    if (edge.type === 'MENTIONED_WITH') papersOf.set(edge.id, newestShared(edge, limit));
    if (edge.type === 'MENTIONS') papersOf.set(edge.id, [PaperId.parse(splitNodeId(edge.source).id)]);
  }
  const claims = await claimsOf(store, edges);
  const named = [...claims.map(({ paper }) => paper), ...[...papersOf.values()].flat()];
  const papers = await papersById(store, named);
  const stated = new Map<string, Stated[]>();
  for (const claim of claims.filter(({ paper }) => papers.has(paper)).sort((a, b) => newestFirst(papers, a, b))) {
    const key = `${claim.source}|${claim.type}|${claim.target}`;
    stated.set(key, [...(stated.get(key) ?? []), claim]);
  }
  const spans = await spansById(store, edges, [...papersOf.values()].flat());
  const texts = new Map<PaperId, ReadText>();
  const textOf = (id: PaperId): ReadText | undefined => {
    const paper = papers.get(id);
    const text = texts.get(id) ?? (paper && readText(paper));
    if (text) texts.set(id, text);
    return text;
  };

  const about = (id: PaperId) => {
    const paper = papers.get(id);
    return (
      paper && { paper: paper.paper, ...(paper.venue && { venue: paper.venue }), ...(paper.url && { url: paper.url }) }
    );
  };
  const ofClaim = ({ paper, claim, outcome, score, rule }: Stated): Evidence[] => {
    const [head, text] = [about(paper), textOf(paper)];
    if (!head || !text) return [];
    const passages = claimPassages(text, claim);
    return [{ ...head, passages, ...(outcome && { outcome }), score, rule, reason: reasonOf(rule) }];
  };
  const ofMentions = (edge: GraphEdge): Evidence[] =>
    (papersOf.get(edge.id) ?? []).flatMap((paper) => {
      const [head, text] = [about(paper), textOf(paper)];
      const places = (id: string) => spans.get(`${paper}|${id}`);
      const target = places(edge.target);
      if (!head || !text || !target) return [];
      if (edge.type === 'MENTIONS') {
        return [{ ...head, passages: mentionPassages(text, spansOf(target.spans)), score: target.score }];
      }
      const source = places(edge.source);
      return source ? [{ ...head, passages: sharedPassages(text, spansOf(source.spans), spansOf(target.spans)) }] : [];
    });

  const found = new Map<string, Found>();
  for (const edge of edges) {
    if (found.has(edge.id)) continue;
    if (edge.type === 'SIMILAR_TO') found.set(edge.id, await ofSimilarity(store, edge));
    else if (papersOf.has(edge.id)) found.set(edge.id, { total: edge.papers, evidence: ofMentions(edge) });
    else {
      const all = stated.get(edge.id) ?? [];
      found.set(edge.id, { total: all.length, evidence: all.slice(0, limit).flatMap(ofClaim) });
    }
  }
  return found;
}

type Papers = Awaited<ReturnType<typeof papersById>>;

const newestFirst = (papers: Papers, a: Stated, b: Stated): number => {
  const year = ({ paper }: Stated) => papers.get(paper)?.paper.year ?? 0;
  return year(b) - year(a) || (a.paper === b.paper ? a.claim.start - b.claim.start : a.paper < b.paper ? -1 : 1);
};

/** All sentences behind those of the edges that are claims. */
async function claimsOf(store: GraphReader, edges: readonly GraphEdge[]) {
  const derived = new Set(['MENTIONED_WITH', 'MENTIONS', 'SIMILAR_TO']);
  const claims = edges.filter(({ type }) => !derived.has(type));
  if (claims.length === 0) return [];
  const wanted = new Set(claims.map(({ id }) => id));
  const { entities, papers } = sortNodeIds(claims.flatMap(({ source, target }) => [source, target]));
  const rows = await store.read(claimsAmong, { ids: [...new Set<string>([...entities, ...papers])] });
  return rows.filter(({ source, type, target }) => wanted.has(`${source}|${type}|${target}`));
}

async function papersById(store: GraphReader, ids: readonly PaperId[]) {
  const rows = ids.length === 0 ? [] : await store.read(evidencePapers, { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [PaperId.parse(splitNodeId(row.paper.id).id), row]));
}

/** Where papers mention the ends of edges, by `paper|entity`. */
async function spansById(store: GraphReader, edges: readonly GraphEdge[], papers: readonly PaperId[]) {
  if (papers.length === 0) return new Map<string, { spans: number[]; score: number }>();
  const { entities } = sortNodeIds(edges.flatMap(({ source, target }) => [source, target]));
  const rows = await store.read(mentionSpans, { papers: [...new Set(papers)], entities: [...new Set(entities)] });
  return new Map(rows.map(({ paper, entity, spans, score }) => [`${paper}|${entity}`, { spans, score }]));
}

async function ofSimilarity(store: GraphReader, { source, target }: GraphEdge): Promise<Found> {
  const ends = { source: PaperId.parse(splitNodeId(source).id), target: PaperId.parse(splitNodeId(target).id) };
  const [similarity] = await store.read(evidenceOfSimilarity, ends);
  return similarity ? { total: 1, evidence: [], terms: similarity.terms } : { total: 0, evidence: [] };
}
