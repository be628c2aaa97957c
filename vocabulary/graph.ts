import type { Document } from './document.ts';
import type { Extract } from './extract.ts';
import type { EntityId, PaperId } from './ids.ts';
import type { ClaimType, EntityType, Outcome } from './kinds.ts';

/** An entity across all papers. */
export interface Entity {
  id: EntityId;
  type: EntityType;
  name: string;
  /** Sorted, without the name itself. */
  aliases: string[];
  /** How many papers mention it. */
  papers: number;
  /**
   * What it is a version or size of, shared with its other versions: `gpt` of GPT-3.5, GPT-4o and GPT itself. The id of
   * the entity that bears the family's name, or that name as a slug where no paper mentions it alone.
   */
  family?: string;
  firstYear?: number;
  lastYear?: number;
}

/** (Paper)-[:MENTIONS]->(entity) */
export interface Mention {
  entity: EntityId;
  /** The type this paper gives it; a node's label is the majority's. */
  role: EntityType;
  count: number;
  /** `[start, end, start, end …]` in text order. */
  spans: number[];
  score: number;
}

/** One relationship per sentence that states it, identified by (type, source, target, paper, start). */
export interface Claim {
  type: ClaimType;
  /** `null` stands for the paper itself (INTRODUCES). */
  source: EntityId | null;
  target: EntityId;
  outcome?: Outcome;
  sentence: string;
  start: number;
  end: number;
  sourceStart: number;
  sourceEnd: number;
  targetStart: number;
  targetEnd: number;
  score: number;
  rule: string;
}

/** A paper with what it says, its names resolved against all other papers. */
export interface ResolvedPaper {
  document: Document;
  /** Hash of the cleaned document: title, abstract and bibliographic fields. */
  hash: string;
  /** Version of the extractor that read it. */
  extractor: string;
  /** What was read out of this paper alone; kept so that resolution can run again without reading it again. */
  extract: Extract;
  mentions: Mention[];
  claims: Claim[];
  /** Hash of `mentions` and `claims`: tells whether the store already says this. */
  resolvedHash: string;
  /** Names of the inputs it was read from, sorted. */
  sources: string[];
  /** ISO 8601 time of the first reading. */
  addedAt: string;
}

/** A group of related nodes; level 0 is the coarsest. */
export interface Community {
  id: string;
  level: number;
  name: string;
  /** Nodes in it, papers and entities together. */
  size: number;
  /** `#rrggbb`. */
  colour: string;
  /** Key terms that set its papers apart, most telling first; none from before schema version 3. */
  terms: string[];
}

/** Where and how prominently a node is drawn. */
export interface Placement {
  rank: number;
  x: number;
  y: number;
  /** One community id per level, coarse to fine. */
  communities: string[];
}

/** What analysis says of a paper. */
export interface AnalysedPaper extends Placement {
  /** Its key terms, most telling first; none from before schema version 3. */
  terms: string[];
}

/** (Paper)-[:SIMILAR_TO]->(Paper), stored once per pair, from the smaller id to the larger. */
export interface Similarity {
  source: PaperId;
  target: PaperId;
  /** 0–1, cosine. */
  score: number;
  /** Shared terms with the greatest weight, most telling first. */
  terms: string[];
}

/** What analysis writes back beside the graph; not part of the content hash. */
export interface Analysis {
  papers: Map<PaperId, AnalysedPaper>;
  entities: Map<EntityId, Placement>;
  communities: Community[];
  similarities: Similarity[];
}
