import type { NameDecidersFile } from '../ingest/detect/name-deciders.ts';
import type { ForestOptions } from './grow-forest.ts';
import type { NameLabel } from './name-labels.ts';

/** One question about a group of mentions: of which groups it is asked, and when the answer is yes. */
export interface NameQuestion {
  isAsked(label: NameLabel): boolean;
  isSo(label: NameLabel): boolean;
  options: Partial<ForestOptions>;
}

export type NameQuestionId = Exclude<keyof NameDecidersFile, 'thresholds'>;

export const nameQuestions: Record<NameQuestionId, NameQuestion> = {
  name: { isAsked: () => true, isSo: ({ type }) => type !== null, options: {} },
  resource: { isAsked: ({ type }) => type !== null, isSo: ({ type }) => type !== 'Model', options: {} },
  benchmark: {
    isAsked: ({ type }) => type === 'Dataset' || type === 'Benchmark',
    isSo: ({ type }) => type === 'Benchmark',
    options: {},
  },
  own: { isAsked: ({ type }) => type !== null, isSo: ({ isIntroduced }) => isIntroduced, options: {} },
};
