import type { Features } from '../learn/forest.ts';

const benchmark = String.raw`benchmarks?\b|test\s?beds?\b|leaderboards?\b`;
const dataset = String.raw`(?:data\s?sets?|corpus|corpora)\b(?! benchmark)`;
const model = String.raw`(?:methods?|models?|frameworks?|approach(?:es)?|algorithms?|networks?|architectures?)\b`;
const ours = String.raw`\b(?:our|this|these|(?:the )?proposed|the (?:new|resulting|constructed|collected))\s+(?:[\w-]+\s+){0,3}?`;
const made = String.raw`\b(?:propos|introduc|present|develop|releas|creat|construct|establish|provid|contribut|collect|curat|design|built|build)\w*\s+(?:[\w-]+\s+){0,2}?(?:an?|two|three|new|novel|the first|the)\s(?:(?!\b(?:for|to|on|with|using|from|that|which)\b)[^.;,]){0,60}?\b`;
const count = (lower: string, pattern: RegExp): number => Math.min(3, lower.match(pattern)?.length ?? 0);

/** What a text calls that which it makes, whatever its name; a resource has the type that its own paper gives it. */
const roles: [string, RegExp][] = [
  ['text-our-benchmark', new RegExp(`${ours}(?:${benchmark})`, 'gu')],
  ['text-our-dataset', new RegExp(`${ours}${dataset}`, 'gu')],
  ['text-our-model', new RegExp(`${ours}${model}`, 'gu')],
  ['text-makes-benchmark', new RegExp(`${made}(?:${benchmark})`, 'gu')],
  ['text-makes-dataset', new RegExp(`${made}${dataset}`, 'gu')],
  ['text-makes-model', new RegExp(`${made}${model}`, 'gu')],
  ['text-we-score', /\bwe (?:\w+ ){0,2}?(?:benchmark|evaluate|assess|test)\b/gu],
  ['text-future-work', /\b(?:for|in) future (?:research|work)|\b(?:promot|facilitat|foster)\w+/gu],
];
const titles: [string, RegExp][] = [
  ['title-benchmark', /\bbenchmark|\bchallenge\b|\bleaderboard/u],
  ['title-dataset', /\bdata\s?set|\bcorpus\b|\bcorpora\b|\bdatabase\b|\bcollection\b/u],
  ['title-evaluate', /\bevaluat|\bassess|\bprob(?:e|ing)\b|\bmeasur|\btest(?:ing)?\b|\bhow\b/u],
  ['title-makes-model', /\bnetworks?\b|\bmodels?\b|\bmethod|\bframework|\bvia\b|\blearning\b|\btransformer/u],
];

/** The same for all names of a text. */
export const textRole = (lower: string, title: string): Features => ({
  ...Object.fromEntries(roles.map(([name, pattern]) => [name, count(lower, pattern)])),
  ...Object.fromEntries(titles.map(([name, pattern]) => [name, pattern.test(title) ? 1 : 0])),
});
