import type { NameGroup } from './mention.ts';
import { mostMentions } from './read-cues.ts';

const datasetNoun = String.raw`(?:data\s?sets?|corpus|corpora|treebanks?|knowledge (?:graphs?|base)|collections?|databases?)`;
const benchmarkNoun = String.raw`(?:benchmarks?|benchmark\w*|challenges?|leaderboards?|test\s?(?:sets?|suites?|beds?)|suites?|shared tasks?|evaluation\w*|evaluat\w+|probes?|simulators?|environments?)`;
const boundTo = (noun: string): RegExp[] => [
  new RegExp(
    String.raw`\b${noun}[,:]?\s*(?:called|named|dubbed|termed|\(|,|:|—|i\.e\.,?|namely|such as)?\s*["“(]*$`,
    'u',
  ),
  new RegExp(String.raw`^["”)]?\s+(?:[\w-]+\s+){0,2}?${noun}\b`, 'u'),
  new RegExp(
    String.raw`^["”)]?\s*(?:\([^)]{0,80}\)\s*)?(?:,|:|is|—|–|-)?\s*(?:which serves as|serving as|a|an|the|our)\s+(?:(?!(?:for|to|of|that|which|with|in|on|tailored|designed)\b)[\w,-]+\s+){0,9}?${noun}\b`,
    'u',
  ),
];
const [datasetBefore, ...datasetAfter] = boundTo(datasetNoun);
const [benchmarkBefore, ...benchmarkAfter] = boundTo(benchmarkNoun);
const says = (before: RegExp | undefined, after: RegExp[], left: string, right: string): boolean =>
  before?.test(left) === true || after.some((pattern) => pattern.test(right));

/** Words of results around a resource that no cue ties to it. */
const scores =
  /\b(?:evaluat\w*|experiment\w*|test\w*|results?|perform\w*|outperform\w*|achiev\w*|accura\w*|benchmark\w*|validat\w*|state-of-the-art|demonstrat\w*|scores?|metrics?|sota|obtains?|error|zero-shot|improv\w*|effective\w*|competition|challenge)\b/u;
const madeToScore =
  /\bto (?:benchmark|evaluate|assess|measure)\b[^.;]{0,60}\bwe (?:\w+ )?(?:introduce|propose|present|construct|develop|create|build) (?:the )?$/u;

/** Which words tell a dataset from a benchmark, beside the mentions of a name and in the text as a whole. */
export function resourceRole({ name, longForm, mentions }: NameGroup, lower: string): Record<string, number> {
  const places = mentions
    .slice(0, mostMentions)
    .map(({ start, end }) => [lower.slice(Math.max(0, start - 90), start), lower.slice(end, end + 120)] as const);
  const count = (holds: (left: string, right: string) => boolean): number =>
    places.filter(([left, right]) => holds(left, right)).length;
  return {
    'called-benchmark': count((left, right) => says(benchmarkBefore, benchmarkAfter, left, right)),
    'called-dataset': count((left, right) => says(datasetBefore, datasetAfter, left, right)),
    'among-scores': count((left, right) => scores.test(left) || scores.test(right)),
    'made-to-score': count((left) => madeToScore.test(left)),
    'named-for-scoring': /bench|eval/iu.test(`${name} ${longForm ?? ''}`) ? 1 : 0,
  };
}
