import type { TokenisedText } from '../text/token.ts';
import type { CueRule, Votes } from './cue-rule.ts';
import { cueRules } from './cue-rules.ts';
import type { Candidate } from './mention.ts';

export interface Cue {
  rule: string;
  votes: Votes;
}

/** What is said so often need not be asked more often; keeps the work linear in odd texts. */
export const mostMentions = 60;

const farthestBefore = 200;
const farthestAfter = 120;
const betweenListMembers =
  /^(?:["”)]|\s\([^()]{1,50}\))?\s*(?:,|,?\s*(?:and|or|as well as)|\/|&|\+|;)\s*(?:the\s+|on\s+|and\s+)?["“(]?$/u;

/** Chains of coordinated candidates: "COCO, LVIS and NoCaps". Each candidate is in exactly one chain. */
export function findLists(text: TokenisedText, candidates: Candidate[]): Candidate[][] {
  const lists: Candidate[][] = [];
  for (const candidate of candidates) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const isNext =
      last !== undefined &&
      last.sentence === candidate.sentence &&
      candidate.start - last.end < 60 &&
      betweenListMembers.test(text.text.slice(last.end, candidate.start));
    if (isNext && list !== undefined) list.push(candidate);
    else lists.push([candidate]);
  }
  return lists;
}

/** Words that belong to the head of a list alone. */
const headOnly = new Set(['our-name', 'indefinite']);
const inLists = (rule: CueRule): boolean => !headOnly.has(rule.id);

/** The evidence beside each candidate, with what it shares with its list. */
export function readCues(text: TokenisedText, lists: Candidate[][]): Map<Candidate, Cue[]> {
  const cues = new Map<Candidate, Cue[]>();
  const times = new Map<string, number>();
  for (const list of lists) {
    const isNews = list.some(({ key }) => (times.get(key) ?? 0) < mostMentions);
    if (!isNews) continue;
    for (const { key } of list) times.set(key, (times.get(key) ?? 0) + 1);
    const head = list[0];
    const tail = list.at(-1);
    const sentence = head === undefined ? undefined : text.sentences[head.sentence];
    if (head === undefined || tail === undefined || sentence === undefined) continue;
    // Of a list in braces, "Swin-{T,S}", the shared head and tail are no surroundings.
    const before = text.text
      .slice(Math.max(sentence.start, head.start - farthestBefore), head.start)
      .toLowerCase()
      .replace(/\S{0,40}\{$/u, '');
    const after = text.text
      .slice(tail.end, Math.min(sentence.end, tail.end + farthestAfter))
      .toLowerCase()
      .replace(/^\}\S{0,40}/u, '');
    const holds = (rule: CueRule, left: string, right: string): boolean =>
      (rule.before === undefined || rule.before.test(left)) && (rule.after === undefined || rule.after.test(right));
    const shared = cueRules.filter((rule) => holds(rule, before, after));
    for (const candidate of list) {
      const near = text.text.slice(candidate.end, Math.min(sentence.end, candidate.end + farthestAfter)).toLowerCase();
      const own =
        list.length === 1
          ? []
          : cueRules.filter((rule) => rule.after !== undefined && rule.before === undefined && rule.after.test(near));
      const all = new Set([...shared.filter((rule) => candidate === head || inLists(rule)), ...own]);
      cues.set(
        candidate,
        [...all].map(({ id, votes }) => ({ rule: id, votes })),
      );
    }
  }
  return cues;
}
