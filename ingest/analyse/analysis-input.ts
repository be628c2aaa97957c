import type { Community, Placement } from '../../vocabulary/graph.ts';
import type { EntityId, PaperId } from '../../vocabulary/ids.ts';
import type { ClaimType, EntityType } from '../../vocabulary/kinds.ts';

/** The stored graph as analysis sees it. `placement` is what an earlier analysis wrote; null for a new node. */
export interface AnalysisInput {
  papers: { id: PaperId; title: string; abstract: string; placement: Placement | null }[];
  entities: { id: EntityId; type: EntityType; name: string; papers: number; placement: Placement | null }[];
  mentions: { paper: PaperId; entity: EntityId; count: number }[];
  /** `source: null` stands for the paper (INTRODUCES). One row per (type, source, target, paper). */
  claims: { type: ClaimType; source: EntityId | null; target: EntityId; paper: PaperId }[];
  /** What an earlier analysis wrote; empty for none. Groups that still have members keep their id, name and colour. */
  communities: Community[];
}
