import { chanceOfKind, type ModalityDeciderFile } from '../ingest/detect/decide-modalities.ts';
import type { KindCandidate } from '../ingest/detect/find-modalities.ts';
import type { Row } from './binned-rows.ts';
import { crossChances, type ForestOptions, growForest } from './grow-forest.ts';

const options: Partial<ForestOptions> = { trees: 60, depth: 2, rate: 0.12 };

/**
 * Chosen on the development papers, where all from 0.3 to 0.45 are alike: the best one of the training papers, which name
 * few kinds of data each, misses too many in papers on multimodal data.
 */
const threshold = 0.38;

export interface LearnedModalities {
  file: ModalityDeciderFile;
  /** For each row the chance by a decider that has not seen its paper. */
  chances: number[];
}

/** Grows the decider of kinds of data. `kinds`: what each row asks about. */
export function learnModalities(rows: Row[], kinds: KindCandidate[]): LearnedModalities {
  const chances = crossChances(rows, options);
  return {
    file: { stated: growForest(rows, options).file, threshold },
    chances: kinds.map((kind, at) => chanceOfKind(chances[at] ?? 0, kind)),
  };
}
