/** Stands in for a sign that belongs to a name. A letter, so that the tokeniser sees one word; one unit long. */
const standIn = 'x';

const fill = (matched: string): string => standIn.repeat(matched.length);

/** "vs." and its like end no sentence. The tokeniser knows most abbreviations, not these of scholarly prose. */
const abbreviations =
  /(?<![\p{L}\p{N}])(?:vs|e\.g|i\.e|al|cf|fig|figs|eq|eqs|sec|tab|approx|resp|w\.r\.t|incl|dept|no)\.(?=[\s,)])/giu;
/** Signs between two visible characters: hyphens, dots, slashes, apostrophes, underscores and the like. */
const innerSigns = /(?<=[^\s()[\]{},;"“”])[^\s\p{L}\p{N}\p{M}()[\]{},;"“”](?=[^\s()[\]{},;"“”])/gu;
const plusSigns = /(?<=[\p{L}\p{N}])\+{1,3}/gu;

/**
 * The same text, offset by offset, in which a tokeniser cannot cut names apart: compromise takes "GPT-4V" for two words,
 * drops the plusses of "SatMAE++" and ends a sentence after "vs.".
 */
/** Dashes that part clauses: no tokeniser of ours may take what stands around them for one word. */
const clauseDashes = /[—…]/gu;

export const protectNames = (text: string): string =>
  text.replace(clauseDashes, ' ').replace(abbreviations, fill).replace(plusSigns, fill).replace(innerSigns, fill);
