/** What a word looks like; names of research artefacts are mostly coined. */
export type Shape = 'coined' | 'acronym' | 'capital' | 'number' | 'lower' | 'address';

const quantity = /^[~≈<>±+-]?\d[\d.,]*(?:[KMBkmbxX×%]|[eE][-+]?\d+|k?Hz|GB|MB|ms|fps|th|st|nd|rd|s|D|d|p)?(?:-\w+)?$/u;
const address = /:\/\/|\/\/|www\.|\.(?:com|org|io|net|edu|cn|ai|gov)(?:$|[/:])|@\w+\.|\.(?:github|html|pdf)\b/iu;
/** Variables of formulas: "v_i^T", "R^CL". */
const formula = /_\w{0,3}\^|\^\p{L}|^\p{L}{1,2}_\w{1,2}$/u;
const isTitleWord = (part: string): boolean => /^(?:\p{Lu}?[\p{Ll}'’]+|\d+|\p{Lu})$/u.test(part);
const acronym = /^\p{Lu}[\p{Lu}\d]*(?:[-/&]\p{Lu}[\p{Lu}\d]*)*s?$/u;

/** "End-to-End" and "Vision-Language" are capitalised English, "GPT-4", "mmE5" and "Deblur-NSFF" are coined. */
export function shapeOf(word: string): Shape {
  if (!/[\p{Lu}\d+]/u.test(word)) return 'lower';
  if (quantity.test(word)) return 'number';
  if (address.test(word) || formula.test(word)) return 'address';
  if (!/\p{L}/u.test(word)) return 'number';
  if (acronym.test(word) && /\p{Lu}.*\p{Lu}/u.test(word) && !/\d/u.test(word)) return 'acronym';
  if (/^\p{Ll}{2,}\d+\p{Ll}*$/u.test(word)) return 'coined';
  const parts = word.split(/[-–‑/]/u).filter((part) => part !== '');
  if (parts.every(isTitleWord)) {
    const hasDigit = parts.some((part) => /^\d+$/u.test(part));
    if (hasDigit && /^\p{Lu}/u.test(word)) return 'coined';
    return /\p{Lu}/u.test(word) ? 'capital' : 'lower';
  }
  if (/\p{Lu}\S*\p{Lu}|\p{Ll}\p{Lu}|\p{Lu}\S*\d|\p{L}\+$/u.test(word)) return 'coined';
  return /^\p{Lu}/u.test(word) ? 'capital' : 'lower';
}

export const isCoined = (shape: Shape): boolean => shape === 'coined' || shape === 'acronym';
