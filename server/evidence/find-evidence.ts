import type { GraphReader } from '../../cypher/graph-store.ts';
import { countOfClaim } from '../../cypher/queries/count-of-claim.ts';
import { countOfSharing } from '../../cypher/queries/count-of-sharing.ts';
import { evidenceOfClaim } from '../../cypher/queries/evidence-of-claim.ts';
import { evidenceOfMention } from '../../cypher/queries/evidence-of-mention.ts';
import { evidenceOfSharing } from '../../cypher/queries/evidence-of-sharing.ts';
import { evidenceOfSimilarity } from '../../cypher/queries/evidence-of-similarity.ts';
import { reasonOf } from '../../ingest/explain/reason-of.ts';
import type { Evidence, EvidenceRequest } from '../../vocabulary/api/evidence.ts';
import type { NodeHead } from '../../vocabulary/api/node.ts';
import { type EntityId, type PaperId, splitNodeId } from '../../vocabulary/ids.ts';
import { claimPassages, mentionPassages, sharedPassages, spansOf } from './passages.ts';
import { readText } from './read-text.ts';

export interface Found {
  total: number;
  evidence: Evidence[];
  terms?: string[];
}

type Ends = { source: ReturnType<typeof splitNodeId>; target: ReturnType<typeof splitNodeId> };

const none: Found = { total: 0, evidence: [] };

/** What stands behind one edge; `total` is 0 when there is no such edge. */
export function findEvidence(store: GraphReader, request: EvidenceRequest): Promise<Found> {
  const ends: Ends = { source: splitNodeId(request.source), target: splitNodeId(request.target) };
  switch (request.type) {
    case 'MENTIONS':
      return ofMention(store, ends, request);
    case 'MENTIONED_WITH':
      return ofSharing(store, ends, request);
    case 'SIMILAR_TO':
      return ofSimilarity(store, ends);
    default:
      return ofClaim(store, ends, { ...request, type: request.type });
  }
}

interface Paper {
  paper: NodeHead;
  venue?: string;
  url?: string;
}

const about = ({ paper, venue, url }: Paper): Paper => ({
  paper,
  ...(venue !== undefined && { venue }),
  ...(url !== undefined && { url }),
});

async function ofClaim(
  store: GraphReader,
  { source, target }: Ends,
  {
    type,
    offset,
    limit,
  }: EvidenceRequest & { type: Exclude<EvidenceRequest['type'], 'MENTIONS' | 'MENTIONED_WITH' | 'SIMILAR_TO'> },
): Promise<Found> {
  if (target.kind !== 'entity' || (source.kind === 'paper') !== (type === 'INTRODUCES')) return none;
  const edge = { source: source.id, type, target: target.id };
  const rows = await store.read(evidenceOfClaim, { ...edge, offset, limit });
  const [counted] = await store.read(countOfClaim, edge);
  return {
    total: counted?.count ?? 0,
    evidence: rows.map((row) => ({
      ...about(row),
      passages: claimPassages(readText(row), row.claim),
      ...(row.outcome !== undefined && { outcome: row.outcome }),
      score: row.score,
      rule: row.rule,
      reason: reasonOf(row.rule),
    })),
  };
}

async function ofMention(store: GraphReader, { source, target }: Ends, { offset }: EvidenceRequest): Promise<Found> {
  if (source.kind !== 'paper' || target.kind !== 'entity') return none;
  const rows = await store.read(evidenceOfMention, { source: source.id, target: target.id });
  const evidence = rows.map((row) => ({
    ...about(row),
    passages: mentionPassages(readText(row), spansOf(row.spans)),
    score: row.score,
  }));
  return { total: evidence.length, evidence: evidence.slice(offset) };
}

async function ofSharing(
  store: GraphReader,
  { source, target }: Ends,
  { offset, limit }: EvidenceRequest,
): Promise<Found> {
  if (source.kind !== 'entity' || target.kind !== 'entity') return none;
  const ends: { source: EntityId; target: EntityId } = { source: source.id, target: target.id };
  const rows = await store.read(evidenceOfSharing, { ...ends, offset, limit });
  const [counted] = await store.read(countOfSharing, ends);
  return {
    total: counted?.count ?? 0,
    evidence: rows.map((row) => ({
      ...about(row),
      passages: sharedPassages(readText(row), spansOf(row.sourceSpans), spansOf(row.targetSpans)),
    })),
  };
}

/** The reason is terms, not sentences; so no paper stands as evidence. */
async function ofSimilarity(store: GraphReader, { source, target }: Ends): Promise<Found> {
  if (source.kind !== 'paper' || target.kind !== 'paper') return none;
  const ends: { source: PaperId; target: PaperId } = { source: source.id, target: target.id };
  const [similarity] = await store.read(evidenceOfSimilarity, ends);
  return similarity ? { total: 1, evidence: [], terms: similarity.terms } : none;
}
