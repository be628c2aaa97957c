import { claimRules } from './claim-rules.ts';
import { cuesIn } from './cue-words.ts';
import type { Place } from './paper-scene.ts';
import { isResource } from './sentence-names.ts';
import { trainingWords } from './trained-on.ts';

/** What the words around one place say, whoever they say it of. */
const beforeWord =
  /(?:^|[\s(])(on|with|to|over|than|from|by|of|in|for|against|into|using|via|like|as|including|and|or|between|both|across|through|is|are|called|named)?\s*(?:the |an? |our |its |their |popular |original |public |standard |existing |state-of-the-art |sota |challenging |large-scale |well-known |pre-?trained |open-source |[\w.-]+ )?["“'(]?$/u;
const closeWord =
  /(?:^|[\s(,:;])(on|with|to|over|than|from|by|of|in|for|against|into|using|via|like|as|including|e\.g\.|is|are|called|named|,|:|\()\s*(?:the |an? |our |both )?["“'(]?$/u;
const nounAfter =
  /^["”)]?[\s-](?:\S+\s){0,2}?(data\s?sets?|benchmarks?|leaderboard|challenge|corpus|corpora|test|tasks?|models?|backbones?|encoders?|baselines?|based|data|architectures?|frameworks?|families|family|methods?)\b/u;
const nounBefore =
  /\b(data\s?sets?|benchmarks?|corpora|corpus|tasks?|models?|backbones?|baselines?|methods?|architectures?|approaches|systems?|llms?|mllms?|encoders?|frameworks?|challenges?)\s*(?:,|:|\(|such as|like|including|e\.g\.,?|i\.e\.,?|—|–|-|namely|called|named|from|of|\s)+(?:the )?["“(]?$/u;
const numbers = /\d+(?:\.\d+)?\s?(?:%|\\%|points?|percent)|\b0\.\d+|\b\d\d\.\d+\b/u;
const scoring =
  /\b(?:evaluat\w+|experiment\w*|results?|outperform\w*|achiev\w*|state[- ]of[- ]the[- ]art|performance|demonstrat\w*)\b/u;

const plain = (word: string): string => word.replace(/s$/u, '').replace(/\s/gu, '');

function tagsOf({ before, after, sentence, list }: Place): string[] {
  const tags: string[] = [];
  for (const rule of claimRules) {
    const holds =
      (rule.before === undefined || rule.before.test(before)) &&
      (rule.after === undefined || rule.after.test(after)) &&
      (rule.sentence === undefined || rule.sentence.test(sentence.lower));
    if (holds) tags.push(`rule:${rule.id}`);
  }
  for (const rule of trainingWords(before, after)) tags.push(`rule:${rule}`);
  const close = closeWord.exec(before)?.[1];
  tags.push(`close:${close ?? (before.trim() === '' ? 'opening' : 'other')}`);
  const word = beforeWord.exec(before)?.[1];
  if (word !== undefined) tags.push(`word:${word}`);
  const following = nounAfter.exec(after)?.[1];
  if (following !== undefined) tags.push(`noun-after:${plain(following)}`);
  const leading = nounBefore.exec(before)?.[1];
  if (leading !== undefined) tags.push(`noun-before:${plain(leading)}`);
  const told = cuesIn(before).filter(({ cue }) => cue !== 'and');
  const [last, secondLast] = [told.at(-1), told.at(-2)];
  if (last !== undefined) tags.push(`near:${last.cue}`);
  if (secondLast !== undefined) tags.push(`then:${secondLast.cue}`);
  const next = cuesIn(after).find(({ cue }) => cue !== 'and');
  if (next !== undefined) tags.push(`after:${next.cue}`);
  if (numbers.test(sentence.lower)) tags.push('sentence:numbers');
  if (scoring.test(sentence.lower)) tags.push('sentence:scoring');
  if (list.length > 1) tags.push('listed');
  if (list.some(({ name }) => isResource(name)) && list.some(({ name }) => !isResource(name))) tags.push('mixed-list');
  return tags;
}

const known = new WeakMap<Place, string[]>();

/** Ids of rules and classes of words that hold around a place; worked out once. */
export function placeTags(place: Place): string[] {
  const before = known.get(place);
  if (before !== undefined) return before;
  const tags = tagsOf(place);
  known.set(place, tags);
  return tags;
}
