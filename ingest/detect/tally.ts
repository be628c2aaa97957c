import type { CandidateKind } from './mention.ts';
import type { Cue } from './read-cues.ts';

/** How much each kind of candidate looks like a name before any context is read. */
export const kindPrior: Record<CandidateKind, number> = {
  known: 3,
  coined: 0.6,
  acronym: 0.2,
  capitalised: -2,
  introduced: 1,
  'spelled-out': 0,
  tagged: 0,
};

/** What all rules together say, each as strong as whoever wrote it thought. */
export interface Tally {
  name: number;
  model: number;
  resource: number;
  own: number;
  dataset: number;
}

/** Each rule counts once per name and a little more when it holds again. */
export function tally(cues: Cue[], start: Tally): Tally {
  const times = new Map<string, number>();
  return cues.reduce((sum, { rule, votes }) => {
    const seen = times.get(rule) ?? 0;
    times.set(rule, seen + 1);
    const share = seen === 0 ? 1 : seen < 3 ? 0.3 : 0;
    return {
      name: sum.name + share * (votes.name ?? 0),
      model: sum.model + share * (votes.model ?? 0),
      resource: sum.resource + share * (votes.resource ?? 0),
      own: sum.own + share * (votes.own ?? 0),
      dataset: sum.dataset + share * (votes.dataset ?? 0),
    };
  }, start);
}
