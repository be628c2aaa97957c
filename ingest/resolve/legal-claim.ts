import type { ClaimType, EntityType } from '../../vocabulary/kinds.ts';

type End = EntityType | 'Paper';

const data: End[] = ['Dataset', 'Benchmark'];
const named: End[] = ['Model', ...data];

/** Which types each kind of claim may join (docs/graph-model.md). */
const legalEnds: Record<ClaimType, { sources: End[]; targets: End[] }> = {
  INTRODUCES: { sources: ['Paper'], targets: named },
  TRAINED_ON: { sources: ['Model'], targets: data },
  EVALUATED_ON: { sources: ['Model'], targets: data },
  COMPARED_WITH: { sources: ['Model'], targets: ['Model'] },
  BASED_ON: { sources: ['Model'], targets: ['Model'] },
  DERIVED_FROM: { sources: data, targets: data },
  HAS_MODALITY: { sources: named, targets: ['Modality'] },
};

export const isLegalClaim = (type: ClaimType, source: End, target: EntityType): boolean =>
  legalEnds[type].sources.includes(source) && legalEnds[type].targets.includes(target);
