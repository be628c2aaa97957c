import type { Group } from './describe.ts';
import { mostFrequent } from './describe.ts';
import { isGenericName, knownName } from './known-names.ts';

/** Why a name is kept out of the graph. */
export type NoiseReason = 'generic' | 'short' | 'bracket' | 'common noun';

/** "F(ppSTL", "Claude 3)": cut out of a formula or of the words around it. */
export function hasBrokenBracket(name: string): boolean {
  const open: string[] = [];
  const closes: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
  for (const sign of name) {
    if ('([{'.includes(sign)) open.push(sign);
    else if (sign in closes && open.pop() !== closes[sign]) return true;
  }
  return open.length > 0;
}

/** Written out as a common noun is: no word but the first has a capital, a figure or a hyphenated coinage. */
const isCommonNoun = (longForm: string): boolean => /\s/u.test(longForm) && !/[\p{Lu}\d]/u.test(longForm);

/**
 * Tells a name from what only looks like one, by what all papers that mention it say. A generic name ("LLM", "F1"), one or
 * two letters, and an abbreviation that papers spell out in small letters only ("label distribution learning (LDL)") are
 * no artefacts, unless the field knows the name or a paper introduces it as its own.
 */
export function noiseReason(group: Group): NoiseReason | undefined {
  if (group.space === 'modality') return undefined;
  const names = [...group.names.keys()];
  if (names.every(hasBrokenBracket)) return 'bracket';
  const isKnown = names.some((name) => knownName(name) !== undefined);
  if (isKnown) return undefined;
  const spelledOut = [...group.longForms];
  if (spelledOut.length > 0 && spelledOut.every(isCommonNoun) && !group.introduced) return 'common noun';
  if (isGenericName(mostFrequent(group.names)) && !(group.introduced && spelledOut.length > 0)) return 'generic';
  const isShort = names.every((name) => (name.match(/[\p{L}\p{N}]/gu)?.length ?? 0) <= 2);
  return isShort && !(group.introduced && spelledOut.length > 0) ? 'short' : undefined;
}
