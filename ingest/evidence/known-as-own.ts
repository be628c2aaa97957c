import type { NamedClaim } from '../relate/claim.ts';
import type { TokenisedText } from '../text/token.ts';

const farthest = 60;
/** "A novel Vision Transformer", "a network that leverages CLIP": an instance, or a tool. */
const usedBefore =
  /\b(?:an?|novel|new|improved|modified|recent(?:ly)?|leverag\w+|using|uses?|utili[sz]\w+|based (?:up)?on|built (?:up)?on|with|through|into|of|from|integrat\w+|appl\w+|adapt\w+|extend\w+|revisit\w*|between|and)\s+(?:the\s+|[\w-]+\s+)?$/iu;
/** "Introducing LoRA into the framework". */
const usedAfter =
  /^['’]s\b|^[-–](?:based|like|style)\b|^\s*(?:\([^)]*\)\s*)?(?:into|onto|to (?:the|a|an|address|this))\b/iu;
/** "We introduce GLUE, a benchmark of nine existing tasks": what is old is not the name. */
const introducedBefore = /\bwe\s+(?:\w+\s+)?(?:introduce|present|propose|release|describe)\s+(?:the\s+)?$/iu;
const others = /\b(?:recent(?:ly)?|previous(?:ly)?|prior|existing|has been|have been|originally|first proposed by)\b/iu;

/**
 * Drops a claim that the paper introduces a well-known name where its sentence only uses it. One paper in thousands
 * does introduce such a name, and says so plainly.
 */
export function dropKnownAsOwn(text: TokenisedText, claims: NamedClaim[]): NamedClaim[] {
  return claims.filter(({ type, target, targetSpan: [start, end], sentence: index }) => {
    if (type !== 'INTRODUCES' || typeof target === 'string') return true;
    if (target.mentions.every(({ entry }) => entry === undefined)) return true;
    const sentence = text.sentences[index];
    if (sentence === undefined) return true;
    const before = text.text.slice(Math.max(sentence.start, start - farthest), start);
    const after = text.text.slice(end, Math.min(sentence.end, end + farthest));
    const whole = text.text.slice(sentence.start, sentence.end);
    return !usedBefore.test(before) && !usedAfter.test(after) && (introducedBefore.test(before) || !others.test(whole));
  });
}
