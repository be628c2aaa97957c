import type { Entity, ResolvedPaper } from '../../vocabulary/graph.ts';
import type { EntityId } from '../../vocabulary/ids.ts';
import type { EntityType } from '../../vocabulary/kinds.ts';

/** A paper after extraction: all that resolution needs of it. */
export type ReadPaper = Omit<ResolvedPaper, 'mentions' | 'claims' | 'resolvedHash'>;

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
