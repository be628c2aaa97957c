import type { ModalityDeciderFile } from '../ingest/detect/decide-modalities.ts';
import type { Row } from './binned-rows.ts';
import { crossChances, type ForestOptions, growForest } from './grow-forest.ts';
import { bestThreshold } from './thresholds.ts';

const options: Partial<ForestOptions> = { trees: 60, depth: 2, rate: 0.12 };

export interface LearnedModalities {
  file: ModalityDeciderFile;
  /** For each row the chance by a decider that has not seen its paper. */
  chances: number[];
}

/** Grows the decider of kinds of data. `wanted`: how many the annotators found, with words for them or without. */
export function learnModalities(rows: Row[], wanted: number): LearnedModalities {
  const chances = crossChances(rows, options);
  const threshold = bestThreshold(
    rows.map(({ label }, at) => ({ chance: chances[at] ?? 0, isRight: label === 1 })),
    wanted,
  );
  return { file: { stated: growForest(rows, options).file, threshold }, chances };
}
