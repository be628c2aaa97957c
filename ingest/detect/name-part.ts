import type { Token } from '../text/token.ts';

/** What follows the name in compounds such as "CLIP-based": says how it is used, is not part of it. */
const usage =
  /^(.+?)[-–‑](?:based|like|style|styled|powered|guided|driven|augmented|enhanced|trained|pretrained|tuned|finetuned|generated|specific|level|aware|free|only|derived|inspired|assisted|equipped|initiali[sz]ed|compatible|synthesi[sz]ed|annotated|produced|compressed|encoded|backbone|type|related|induced|supervised|pre-trained|fine-tuned|as-a-judge|in-the-loop|agnostic|integrated|family|scale|sized|series|embedding|embeddings|features|style|oriented|infused|adapted|distilled|rated|empowered|centric|optimi[sz]ed|accelerated|hard|complete)(?:[-–‑].*)?$/u;
const possessive = /['’]s?$/u;
/** A bracket whose partner belongs to another word: "GPT-4V(ision", "Claude)". */
const looseBracket = /^([^()]{2,})(?:\([^()]*|\).*)$/u;
/** What stands before the name in one word: "non-CLIP", and the end of a bracket that opened before the word: "(g)UFO". */
const prefix = /^(?:(?:non|vanilla|post|pre|anti|ex|original|standard|vs|multi|cross)-|[^()]{1,4}\))(?=\p{Lu})/u;

export interface NamePart {
  start: number;
  end: number;
  text: string;
  /** False where something was cut off at the end: the next word can then not belong to the name. */
  isWhole: boolean;
}

/** The part of a word that can be a name: without "-based", without the possessive. */
export function namePart(token: Pick<Token, 'text' | 'start'>): NamePart {
  const lead = prefix.exec(token.text)?.[0].length ?? 0;
  const rest = token.text.slice(lead);
  const whole = usage.exec(rest)?.[1] ?? rest;
  const text = (looseBracket.exec(whole)?.[1] ?? whole).replace(possessive, '').replace(/[*†‡.]+$/u, '');
  const start = token.start + lead;
  return { start, end: start + text.length, text, isWhole: text.length === rest.length };
}
