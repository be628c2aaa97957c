import type { EdgeType } from '../../vocabulary/kinds.ts';

interface Words {
  /** As a heading and in the legend. */
  name: string;
  /** Read from source to target: "CLIP *trained on* LAION". */
  out: string;
  /** Read from target to source: "LAION *used to train* CLIP". */
  in: string;
}

/** Edge types in plain words. */
export const relationWords: Record<EdgeType, Words> = {
  INTRODUCES: { name: 'Introduces', out: 'introduces', in: 'introduced by' },
  EVALUATED_ON: { name: 'Evaluated on', out: 'evaluated on', in: 'used to evaluate' },
  TRAINED_ON: { name: 'Trained on', out: 'trained on', in: 'used to train' },
  COMPARED_WITH: { name: 'Compared with', out: 'compared with', in: 'compared against by' },
  BASED_ON: { name: 'Based on', out: 'based on', in: 'basis of' },
  DERIVED_FROM: { name: 'Derived from', out: 'derived from', in: 'source of' },
  HAS_MODALITY: { name: 'Has modality', out: 'has modality', in: 'modality of' },
  MENTIONS: { name: 'Mentions', out: 'mentions', in: 'mentioned in' },
  SIMILAR_TO: { name: 'Similar text', out: 'similar to', in: 'similar to' },
  MENTIONED_WITH: { name: 'Mentioned with', out: 'mentioned with', in: 'mentioned with' },
};
