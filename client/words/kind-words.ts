import type { NodeKind } from '../../vocabulary/kinds.ts';

/** Node kinds for a reader, one and many. */
export const kindWords: Record<NodeKind, { one: string; many: string }> = {
  Model: { one: 'Model', many: 'Models' },
  Dataset: { one: 'Dataset', many: 'Datasets' },
  Benchmark: { one: 'Benchmark', many: 'Benchmarks' },
  Modality: { one: 'Modality', many: 'Modalities' },
  Paper: { one: 'Paper', many: 'Papers' },
};
