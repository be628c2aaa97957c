import type { Cue } from './read-cues.ts';

/** Rules that leave no doubt: only these make a well-known name the paper's own, which it is in one paper of thousands. */
const directRules = new Set([
  'we-introduce',
  'we-introduce-bare',
  'is-introduced',
  'own-result',
  'we-train-it',
  'which-we-release',
]);
/** Beside a title that opens with the name these tell its paper from one that only studies it. */
const presentingRules = new Set([
  'is-a-model',
  'is-a-resource',
  'our-name',
  'naming',
  'introduced-noun-name',
  'resource-verb-after',
  'model-verb-after',
  'we-train',
]);
const studies =
  /\b(?:evaluat\w*|survey|review|analys\w*|assess\w*|investigat\w*|study|studying|understanding|revisit\w*|limits?|attack\w*|case|jack|opportunit\w*|challenges|really|does|how|\?)\b|\?/iu;

/** From this chance on the head of a title is what the paper introduces, whatever the abstract says of it. */
const surelyOwn = 0.9;

/**
 * A well-known name is the paper's own by plain words, or as the head of its title and presented in the abstract.
 *
 * @param chance That it is the paper's own, by deciders that do not know which names are well known.
 */
export function presentsKnown(cues: Cue[], title: string, chance: number): boolean {
  const told = (rules: Set<string>): boolean => cues.some(({ rule }) => rules.has(rule));
  const isPresented = chance >= surelyOwn || told(presentingRules);
  return told(directRules) || (told(new Set(['title-before-colon'])) && isPresented && !studies.test(title));
}
