import type { Features } from '../learn/forest.ts';
import { threeDigits } from '../learn/three-digits.ts';
import type { NameGroup, TypedName } from './mention.ts';
import type { NameDecider } from './name-deciders.ts';
import type { KnownNames } from './name-features.ts';
import { presentsKnown } from './presents-known.ts';
import type { Cue } from './read-cues.ts';

/**
 * How the name came to notice and which features decided. What all rules say together is a feature too (`votes-…`);
 * where it decided, those rules are named instead.
 */
function rulesOf({ mentions }: NameGroup, reasons: string[], evidence: Cue[]): string[] {
  const named = reasons.filter((reason) => !reason.startsWith('votes-'));
  const votes = named.length < reasons.length ? evidence.map(({ rule }) => rule) : [];
  return [...new Set([...mentions.flatMap(({ rules }) => rules), ...named, ...votes])].sort();
}

/**
 * A well-known name is its paper's own in one paper of thousands, so chances are not enough; nor are words such as "a
 * novel" beside it where it looks like a plain word ("a novel Sort and Snap estimator").
 */
function mayBeOwn(known: Features, told: Cue[], title: string, chance: number): boolean {
  if (!listed.some((feature) => known[feature] === 1)) return true;
  if (known['form-plain-word'] === 1 && !told.some(({ rule }) => bareRules.has(rule))) return false;
  return presentsKnown(told, title, chance);
}
const bareRules = new Set(['title-before-colon', 'we-introduce-bare']);
const listed = ['lexicon-model', 'lexicon-dataset', 'lexicon-benchmark'];

/** Step 4: which groups are names of models, datasets or benchmarks, by all evidence of the whole text. */
export function decideNames(
  groups: NameGroup[],
  { title, features, evidence }: KnownNames,
  deciders: NameDecider,
): TypedName[] {
  return groups.flatMap((group, at) => {
    const known = features[at] ?? {};
    const told = evidence[at] ?? [];
    const { type, chance, ownChance } = deciders.decide(known);
    if (chance < deciders.thresholds.name) return [];
    return [
      {
        ...group,
        type,
        isIntroduced: ownChance >= deciders.thresholds.own && mayBeOwn(known, told, title, ownChance),
        score: threeDigits(chance),
        rules: rulesOf(group, deciders.reasons(known, type), told),
      },
    ];
  });
}
