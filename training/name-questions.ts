import type { NameDecidersFile } from '../ingest/detect/name-deciders.ts';
import type { ForestOptions } from './grow-forest.ts';
import type { NameLabel } from './name-labels.ts';

/** One question about a group of mentions: of which groups it is asked, and when the answer is yes. */
export interface NameQuestion {
  isAsked(label: NameLabel): boolean;
  isSo(label: NameLabel): boolean;
  /** Features that may be asked. */
  mayAsk(feature: string): boolean;
  options: Partial<ForestOptions>;
}

export type NameQuestionId = Exclude<keyof NameDecidersFile, 'thresholds'>;

const anything = (): boolean => true;

/**
 * What tells that a name is a well-known one. No training paper introduces one, as the lexicon leaves out what they
 * introduce; a forest that may ask would learn that BERT is nobody's own. Which papers may introduce one is
 * `presentsKnown`'s to say.
 */
const ofWellKnown =
  /^(?:lexicon-(?!generic)|known-|context-|kind-(?:known|coined|acronym|capitalised)|coined-word|acronym|capitalised-words|votes-(?!own))/u;

/**
 * Own things are few, so that smaller trees tell them better: by cross-validation over the training papers the log-loss of
 * found names falls from 79.7 to 77.7, and on the development papers from 30.5 to 27.9.
 */
const fewer: Partial<ForestOptions> = { trees: 100, depth: 3 };

export const nameQuestions: Record<NameQuestionId, NameQuestion> = {
  name: { isAsked: () => true, isSo: ({ type }) => type !== null, mayAsk: anything, options: {} },
  resource: {
    isAsked: ({ type }) => type !== null,
    isSo: ({ type }) => type !== 'Model',
    mayAsk: anything,
    options: {},
  },
  benchmark: {
    isAsked: ({ type }) => type === 'Dataset' || type === 'Benchmark',
    isSo: ({ type }) => type === 'Benchmark',
    mayAsk: anything,
    options: {},
  },
  own: {
    isAsked: ({ type }) => type !== null,
    isSo: ({ isIntroduced }) => isIntroduced,
    mayAsk: (feature) => !ofWellKnown.test(feature),
    options: fewer,
  },
};
