import type { Group } from './describe.ts';
import { mostFrequent } from './describe.ts';
import { isGenericName, type KnownName, knownName } from './known-names.ts';
import type { LocalName } from './resolved-graph.ts';

/** Why a name is kept out of the graph. */
export type NoiseReason = 'generic' | 'short' | 'bracket' | 'common noun' | 'quantity';

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

/** Written out in small letters, as a common noun is. */
const isCommonNoun = (longForm: string): boolean => /\s/u.test(longForm) && !/[\p{Lu}\d]/u.test(longForm);

const unit = /^(?:[x×%]|fps|[kMG]?Hz|[KMGT]i?B|dB|[munkc]?m|[mun]?s|kg|bits?|tokens)$/iu;
/** "0.5dB", "2.2ROUGE-L": a measure with its value. */
function isQuantity(name: string): boolean {
  const match = /^[~≈<>±+-]?\d+([.,]\d+)*[\s-]?(\D\S*)$/u.exec(name);
  const [fraction, measure] = [match?.[1], match?.[2]];
  return measure !== undefined && (unit.test(measure) || (fraction !== undefined && isGenericName(measure)));
}

const countSigns = (name: string): number => name.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const spaced = (name: string): string => name.toLowerCase().replaceAll('-', ' ');
/** Plain words that a known name would be if it were cut up: "cross-task" and "Scene Flow" are not CrossTask, SceneFlow. */
const isCutUp = (name: string, known: KnownName): boolean =>
  /^\p{Lu}?\p{Ll}+(?:[\s-]\p{Lu}?\p{Ll}+)+$/u.test(name) &&
  !known.names.some((other) => spaced(other) === spaced(name));

/** What one paper means generically, whatever others call by that name: it does not introduce it. */
export function isGenericMention({ name, type }: Pick<LocalName, 'name' | 'type'>, introduced: boolean): boolean {
  if (type === 'Modality' || introduced) return false;
  const known = knownName(name);
  return known === undefined ? isGenericName(name) : isCutUp(name, known);
}

/**
 * Tells a name from what only looks like one, by what all papers that mention it say. A generic name ("LLM", "F1"), one or
 * two letters, and an abbreviation that papers spell out in small letters ("label distribution learning (LDL)") are no
 * artefacts, unless the field knows the name or one paper introduces it as its own: what several papers "introduce" in
 * small letters is a term of the field.
 */
export function noiseReason(group: Group): NoiseReason | undefined {
  if (group.space === 'modality') return undefined;
  const names = [...group.names.keys()];
  if (names.every(hasBrokenBracket)) return 'bracket';
  if (names.some((name) => knownName(name) !== undefined)) return undefined;
  const longForms = [...group.longForms];
  const isOwn = group.titled || group.introducers === 1;
  if (longForms.some(isCommonNoun) && !isOwn) return 'common noun';
  const isNamed = isOwn && longForms.some((form) => !isCommonNoun(form) && !isGenericName(form));
  if (isNamed) return undefined;
  if (isGenericName(mostFrequent(group.names)) && !group.titled) return 'generic';
  if (names.every(isQuantity)) return 'quantity';
  return names.every((name) => countSigns(name) <= 2) ? 'short' : undefined;
}
