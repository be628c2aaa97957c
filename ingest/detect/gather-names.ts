import type { TaggerReading } from '../tagger/reading.ts';
import type { TokenisedText } from '../text/token.ts';
import { groupNames } from './group-names.ts';
import type { Candidate, NameGroup } from './mention.ts';
import { type Cue, findLists, readCues } from './read-cues.ts';
import { findSpelledOut } from './spelled-out.ts';
import { withTagged } from './with-tagged.ts';

/** Everything that may be a name, before any decision. */
export interface Gathered {
  groups: NameGroup[];
  /** Chains of coordinated candidates; each candidate is in one. */
  lists: Candidate[][];
  cues: Map<Candidate, Cue[]>;
}

/** Step 3: candidates of the rules and of the tagger, what unites them and what is said beside them. */
export function gatherNames(text: TokenisedText, found: Candidate[], reading: TaggerReading | null): Gathered {
  const candidates = reading === null ? found : withTagged(text, found, reading);
  const spelledOut = findSpelledOut(text, candidates);
  const groups = groupNames(candidates, spelledOut);
  const lists = findLists(text, candidates);
  const cues = readCues(text, [...lists, ...spelledOut.map(({ long }) => [long])]);
  return { groups, lists, cues };
}
