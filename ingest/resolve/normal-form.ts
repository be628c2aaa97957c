import type { NameSpace } from './name-space.ts';

/** Signs that carry meaning in a name; all others only separate. */
const spelledSigns: Record<string, string> = { '#': ' sharp ', '*': ' star ', '&': ' and ', '@': ' at ' };

/** A noun that says what a name is without being part of it: "the ImageNet dataset". */
const genericTail: Record<NameSpace, RegExp | null> = {
  data: /^(.+?)[\s-]+(?:data\s?sets?|corpus|corpora|benchmarks?)$/iu,
  model: /^(.+?)[\s-]+models?$/iu,
  modality: null,
};
const isCoined = (name: string): boolean => !/\s/u.test(name) && /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}|\d/u.test(name);

/**
 * Drops the generic noun where it only describes: in lower case after a name ("CLIP model"), or after one coined word
 * ("MMEB Benchmark"). In "Segment Anything Model" and "segment anything model" it belongs to the name.
 */
function withoutGenericTail(name: string, space: NameSpace): string {
  const match = genericTail[space]?.exec(name);
  const rest = match?.[1];
  if (match === null || match === undefined || rest === undefined) return name;
  const isLowerCase = /^[\s-]+\p{Ll}/u.test(name.slice(rest.length));
  return isCoined(rest) || (isLowerCase && /[\p{Lu}\d]/u.test(rest)) ? rest : name;
}

/** The name as written, without what never tells two names apart: Unicode form, quotes, possessive, leading article. */
export const bareName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/^["'“‘(]+|["'”)]+$/gu, '')
    .trim()
    .replace(/['’]s$/u, '')
    .replace(/^the\s+/iu, '');

/** Lower-case words and signs of a name, one hyphen between: the readable half of both slug and normal form. */
export function hyphenated(name: string): string {
  return name
    .toLowerCase()
    .replace(/[#*&@]/gu, (sign) => spelledSigns[sign] ?? ' ')
    .replace(/(?<!\d)\.|\.(?!\d)/gu, ' ')
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}+.]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/**
 * Names are equal when their normal forms are. Case, hyphens and spaces do not count ("LLaMA-2" = "Llama 2"), nor does
 * the "v" before a version number ("YOLO v8" = "YOLOv8" = "YOLO-8"); `+`, numbers and letters do ("GPT-4" ≠ "GPT-4V").
 * Between two digits the separator stays, so that "Phi-1 5" is not "Phi-15".
 */
export function normalForm(name: string, space: NameSpace): string {
  const form = hyphenated(withoutGenericTail(bareName(name), space))
    .replace(/(?<=[^-])-?v-?(?=\d+(?:\.\d+)*(?:-|$))/gu, '-')
    .replace(/(?<!\d)-|-(?!\d)/gu, '');
  return form === '' ? name.normalize('NFKC').trim() : form;
}
