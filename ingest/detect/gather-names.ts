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

/** Different names of one text that are looked into; a text of more is no paper, and its first and last ones will do. */
const mostNames = 2_000;

/** Mentions of one name that are looked into; of 4,068 abstracts none has more than 23. */
const mostOfOne = 1_000;

/** The groups that are looked into, and the candidates in them. */
function withinReason(groups: NameGroup[], candidates: Candidate[]): { groups: NameGroup[]; candidates: Candidate[] } {
  if (groups.length <= mostNames && groups.every(({ mentions }) => mentions.length <= mostOfOne))
    return { groups, candidates };
  const some =
    groups.length <= mostNames ? groups : [...groups.slice(0, mostNames / 2), ...groups.slice(-mostNames / 2)];
  const kept = some.map((group) => ({
    ...group,
    mentions: group.mentions.slice(0, mostOfOne),
    further: group.mentions.slice(mostOfOne),
  }));
  const mentions = new Set(kept.flatMap((group) => group.mentions));
  return { groups: kept, candidates: candidates.filter((one) => mentions.has(one)) };
}

/** Step 3: candidates of the rules and of the tagger, what unites them and what is said beside them. */
export function gatherNames(text: TokenisedText, found: Candidate[], reading: TaggerReading | null): Gathered {
  const all = reading === null ? found : withTagged(text, found, reading);
  const spelledOut = findSpelledOut(text, all);
  const { groups, candidates } = withinReason(groupNames(all, spelledOut), all);
  const lists = findLists(text, candidates);
  const cues = readCues(text, [...lists, ...spelledOut.slice(0, mostNames).map(({ long }) => [long])]);
  return { groups, lists, cues };
}
