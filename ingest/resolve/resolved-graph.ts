import type { Document } from '../../vocabulary/document.ts';
import type { ExtractedClaim, ExtractedEntity } from '../../vocabulary/extract.ts';
import type { Entity, ResolvedPaper } from '../../vocabulary/graph.ts';
import type { EntityId } from '../../vocabulary/ids.ts';
import type { EntityType } from '../../vocabulary/kinds.ts';

/** A paper after extraction: all that resolution needs of it. */
export type ReadPaper = Omit<ResolvedPaper, 'mentions' | 'claims' | 'resolvedHash'>;

/** What one paper calls one thing, and how often it does. */
export type LocalName = Pick<ExtractedEntity, 'type' | 'name' | 'aliases' | 'longForm' | 'publishedAt'> & {
  spans: { readonly length: number };
};

/** What of a paper decides about names: so little that a server can keep it of every paper. */
export interface NamingPaper {
  document: Pick<Document, 'id' | 'title' | 'abstract' | 'year'>;
  extract: {
    entities: LocalName[];
    /** Those of type INTRODUCES count, others may be left out. */
    claims: Pick<ExtractedClaim, 'type' | 'target'>[];
  };
}

/** What resolution makes of the names of one paper, in the order of its extract. */
export interface NamedPaper {
  /** Which entity each is; null for what is no name. */
  entities: (Entity | null)[];
  /** The type that each has in this paper, slips of the extractor put right. */
  types: EntityType[];
}

/** A person's word that overrides what resolution would decide. None can be entered yet; the input is ready for them. */
export type Correction =
  | { kind: 'merge'; from: EntityId; into: EntityId }
  | { kind: 'rename'; entity: EntityId; name: string }
  | { kind: 'retype'; entity: EntityId; type: EntityType }
  | { kind: 'hide'; entity: EntityId };

/** A function of the set of papers and corrections, never of their order. Sorted by id. */
export interface ResolvedGraph {
  entities: Entity[];
  papers: ResolvedPaper[];
}
