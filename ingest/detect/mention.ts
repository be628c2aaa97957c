import type { Span } from '../../vocabulary/extract.ts';
import type { NamedType } from '../../vocabulary/kinds.ts';
import type { LexiconEntry } from '../lexicon/lexicon.ts';

/** How a candidate came to notice; decides how much more it takes to believe that it is a name. */
export type CandidateKind = 'known' | 'coined' | 'acronym' | 'capitalised' | 'introduced' | 'spelled-out' | 'tagged';

/** Step 2: words that may be a name. Offsets count in the paper's text. */
export interface Candidate {
  start: number;
  end: number;
  /** The name: what `start` and `end` cut out of the text, or else its `pieces` joined. */
  surface: string;
  /** For a name that leaves out what it shares with its neighbour, "CIFAR-100" in "CIFAR-10/100": where it is written. */
  pieces?: Span[];
  /** The well-known name that is meant here, going by spelling and context. */
  entry?: LexiconEntry;
  key: string;
  sentence: number;
  kind: CandidateKind;
  rules: string[];
}

/** "Low-Rank Adaptation (LoRA)": two candidates that one sentence declares to be the same. */
export interface SpelledOut {
  short: Candidate;
  long: Candidate;
}

/** Step 3: all candidates of one paper that are the same name. */
export interface NameGroup {
  /** Most frequent form first choice, see `groupNames`. */
  name: string;
  keys: string[];
  mentions: Candidate[];
  /** What follows the first thousands of mentions: counted and marked like them, and no more looked into. */
  further: Candidate[];
  longForm: string | null;
}

/** Step 4: a group that is taken for a name, with its type. */
export interface TypedName extends NameGroup {
  type: NamedType;
  isIntroduced: boolean;
  score: number;
  rules: string[];
}
