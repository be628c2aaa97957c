import type { NameSpace } from './name-space.ts';

/** Nouns that say what a name is without being part of it: "the ImageNet dataset", "ViT backbone", "LLaMA family". */
const describingNouns: Record<NameSpace, RegExp | null> = {
  data: /^(.+?)[\s-]+(?:data\s?sets?|data\s?bases?|corpus|corpora|benchmarks?|(?:benchmark|test|evaluation)\s(?:suite|set)|challenge|leaderboard|collection)$/iu,
  model:
    /^(.+?)[\s-]+(?:(?:(?:large\s)?language\s|foundation\s|base\s|diffusion\s)?models?|LLMs?|architectures?|networks?|backbones?|encoders?|algorithms?|methods?|frameworks?|optimi[sz]ers?|chatbots?|family|series)$/iu,
  modality: null,
};

/** One word of a shape that plain English does not have: "CLIP", "mmE5", "LLaMA-2". */
export const isCoined = (name: string): boolean => !/\s/u.test(name) && /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}|\d/u.test(name);

/** Of these one never says whether they belong to the name; only the plainest do not after one coined word. */
const plainest = /[\s-](?:models?|data\s?sets?|benchmarks?|corpus)$/iu;

/**
 * Drops the noun where it only describes: in lower case after a name ("CLIP model"), or after one coined word ("MMEB
 * Benchmark"). In "Segment Anything Model" and "segment anything model" it belongs to the name.
 */
export function withoutDescribingTail(name: string, space: NameSpace): string {
  const rest = describingNouns[space]?.exec(name)?.[1];
  if (rest === undefined) return name;
  const isLowerCase = /^[\s-]+\p{Ll}/u.test(name.slice(rest.length));
  const describes = isLowerCase ? isCoined(rest) || /[\p{Lu}\d]/u.test(rest) : isCoined(rest) && plainest.test(name);
  return describes ? rest : name;
}
