import { isCoined, withoutDescribingTail } from './describing-words.ts';
import type { NameSpace } from './name-space.ts';

/** Signs that carry meaning in a name; all others only separate. A star counts at the end alone ("RRT*", "DALL*E"). */
const spelledSigns: [sign: RegExp, words: string][] = [
  [/#/gu, ' sharp '],
  [/&/gu, ' and '],
  [/@/gu, ' at '],
  [/\*(?![\p{L}\p{N}])/gu, ' star '],
];

const greek: Record<string, string> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  τ: 'tau',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
};

/** "OpenAI's GPT-4": whose it is does not belong to a coined name. */
const owner = /^\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*)?['’]s\s+(?=\S)/u;
/** "vanilla ViT", "a pre-trained BERT": in lower case before a name. */
const describingHead = /^(?:an?|the|vanilla|original|standard|pre-?trained|publicly available)\s+(?=\S*[\p{Lu}\d])/u;

/** Most names are one word of letters and digits, to which little of what follows applies. */
const isPlain = /^[A-Za-z\d-]+$/;

/** The name as written, without what never tells two names apart: Unicode form, quotes, mark-up, possessive, article. */
export function bareName(name: string): string {
  if (isPlain.test(name)) return name;
  const plain = name
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/^["'“‘(]+|["'”)]+$|^_?\*\*_?|_?\*\*_?$/gu, '')
    .trim()
    .replace(/['’]s?$/u, '')
    .replace(/^the\s+/iu, '')
    .replace(describingHead, '');
  const owned = plain.replace(owner, '');
  return isCoined(owned) ? owned : plain;
}

/** Lower-case words and signs of a name, one hyphen between: the readable half of both slug and normal form. */
export function hyphenated(name: string): string {
  let text = name.toLowerCase();
  if (isPlain.test(text)) return text.replace(/-{2,}/g, '-').replace(/^-|-$/g, '');
  for (const [sign, words] of spelledSigns) text = text.replace(sign, words);
  return text
    .replace(/[α-ω]/gu, (letter) => greek[letter] ?? letter)
    .replace(/(?<!\d)\.|\.(?!\d)/gu, ' ')
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}+.]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
/** Roman numerals of two signs or more, as a word of their own or after a small letter: "MIMIC-III", "StarCraftII". */
const arabicNumerals = (name: string): string =>
  name.replace(
    /(?<=[\s-]|\p{Ll})(?:II|III|IV|VI|VII|VIII|IX)(?![\p{L}\d])/gu,
    (numeral) => `-${roman.indexOf(numeral) + 1}`,
  );

const size = /^\d+(?:\.\d+)?(?:x\d+(?:\.\d+)?)?[bm]$/u;
/** The number of parameters goes last: "Llama-2-7B-chat" = "Llama-2-chat-7B", "7B Llama 2" = "Llama 2 7B". */
function sizeLast(words: string): string {
  const parts = words.split('-');
  const sizes = parts.filter((part) => size.test(part));
  if (sizes.length !== 1 || parts.length < 2) return words;
  return [...parts.filter((part) => !size.test(part)), ...sizes].join('-');
}

const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');

/**
 * The words of a name in the form that all its spellings share, hyphens between: lower case, Greek letters spelled out,
 * Roman numerals as figures, a version without its "v" and its ".0", the size last, the year of data in two figures.
 */
export function normalWords(name: string, space: NameSpace): string {
  const bare = arabicNumerals(withoutDescribingTail(bareName(name), space));
  const words = withoutMarks(hyphenated(bare))
    .replace(/(?<=[^-])-?(?:version-?|ver-?|v-?)(?=\d+(?:\.\d+)*(?:-|$))/gu, '-')
    .replace(/(?<=\d)\.0(?![\d.])/gu, '');
  const dated = space === 'data' ? words.replace(/(?<=\p{L}-?)(?:19|20)(?=\d\d$)/u, '') : words;
  return sizeLast(dated);
}

/** Normal words with hyphens only where two figures would run together. */
export const joined = (words: string): string => words.replace(/(?<!\d)-|-(?!\d)/gu, '');

/**
 * Names are equal when their normal forms are. Case, hyphens and spaces do not count ("LLaMA-2" = "Llama 2"), nor does
 * the "v" before a version number ("YOLO v8" = "YOLOv8" = "YOLO-8"); `+`, numbers and letters do ("GPT-4" ≠ "GPT-4V").
 * Between two digits the separator stays, so that "Phi-1 5" is not "Phi-15".
 */
export function normalForm(name: string, space: NameSpace): string {
  const form = joined(normalWords(name, space));
  return form === '' ? name.normalize('NFKC').trim() : form;
}
