import type { Span } from '../../vocabulary/extract.ts';
import type { ClaimType, Outcome } from '../../vocabulary/kinds.ts';
import type { ModalityName } from '../../vocabulary/modalities.ts';
import type { TypedName } from '../detect/mention.ts';

/** A claim while its ends are still names: step 6. `assemble` turns them into indices. */
export interface NamedClaim {
  type: ClaimType;
  source: TypedName | 'PAPER';
  target: TypedName | ModalityName;
  outcome?: Outcome;
  sentence: number;
  sourceSpan: Span;
  targetSpan: Span;
  score: number;
  rule: string;
}
