import type { Features } from '../learn/forest.ts';
import type { TokenisedText } from '../text/token.ts';
import type { NameGroup } from './mention.ts';

/** Words that say what a text is about, counted once per text. */
const matters: [string, RegExp][] = [
  ['text-benchmark', /\bbenchmark/gu],
  ['text-dataset', /\bdata\s?sets?\b|\bcorpus\b|\bcorpora\b/gu],
  ['text-model', /\bmodels?\b|\bmethods?\b|\bframeworks?\b|\balgorithms?\b|\bnetworks?\b/gu],
  ['text-we-introduce', /\bwe (?:\w+ )?(?:propose|introduce|present|develop|release|describe)/gu],
  ['text-evaluate', /\bevaluat/gu],
  ['text-survey', /\bsurvey|\breview\b/gu],
];
const count = (text: string, pattern: RegExp): number => Math.min(4, text.match(pattern)?.length ?? 0);

const mostWords = 10;

/** All runs of words inside a name, without the whole. */
function partsOf(name: string): string[] {
  const words = name.split(' ').slice(0, mostWords);
  return words.flatMap((_, from) =>
    words
      .slice(from)
      .flatMap((__, more) => (more + 1 < words.length ? [words.slice(from, from + more + 1).join(' ')] : [])),
  );
}

/** Where in the text each name stands, how often, and beside what other names. */
export function presenceOf(text: TokenisedText, lower: string, groups: NameGroup[]): Features[] {
  const about = Object.fromEntries(matters.map(([name, pattern]) => [name, count(lower, pattern)]));
  const last = Math.max(1, text.sentences.length - 1);
  const title = lower.slice(0, text.titleEnd);
  const mostMentions = groups.reduce((most, { mentions }) => Math.max(most, mentions.length), 0);
  const lowerWords = new Set<string>();
  for (const { tokens } of text.sentences) for (const { text: word } of tokens) lowerWords.add(word);
  const names = groups.map(({ name }) => name.toLowerCase().replace(/[-–_/]/gu, ' '));
  const whole = new Set(names);
  const parts = names.map(partsOf);
  const allParts = new Set(parts.flat());
  return groups.map((group, at) => {
    const { mentions } = group;
    const sentences = new Set(mentions.map(({ sentence }) => sentence));
    const inAbstract = mentions.filter(({ end }) => end > text.titleEnd);
    const [first] = mentions;
    const firstInAbstract = inAbstract[0];
    const opens = mentions.filter(({ start, sentence }) => (text.sentences[sentence]?.start ?? -1) === start);
    const inTitle = mentions.find(({ end }) => end <= text.titleEnd);
    const name = names[at] ?? '';
    const bracketed = mentions.filter(({ start }) => /\(["“]?$/u.test(text.text.slice(Math.max(0, start - 2), start)));
    const place: Features = {
      'text-names': groups.length,
      'place-mentions': mentions.length,
      'place-most-mentioned': mentions.length === mostMentions ? 1 : 0,
      'place-sentences': sentences.size,
      'place-first': (first?.sentence ?? 0) / last,
      'place-first-in-abstract': firstInAbstract === undefined ? 0 : firstInAbstract.sentence / last,
      'place-last': (mentions.at(-1)?.sentence ?? 0) / last,
      'place-title': inTitle === undefined ? 0 : 1,
      'place-title-only': inTitle !== undefined && inAbstract.length === 0 ? 1 : 0,
      'place-title-head': inTitle !== undefined && title.slice(inTitle.end).includes(':') ? 1 : 0,
      'place-title-after-colon': inTitle !== undefined && title.slice(0, inTitle.start).includes(':') ? 1 : 0,
      'place-title-start': inTitle?.start === 0 ? 1 : 0,
      'place-opens-sentence': opens.length / mentions.length,
      'place-only-opens': opens.length === mentions.length ? 1 : 0,
      'place-brackets': bracketed.length / mentions.length,
      'place-rank': at,
      'twin-lower': lowerWords.has(group.name.toLowerCase()) && group.name !== group.name.toLowerCase() ? 1 : 0,
      'twin-part-of-longer': allParts.has(name) ? 1 : 0,
      'twin-holds-shorter': parts[at]?.some((part) => whole.has(part)) === true ? 1 : 0,
    };
    return Object.assign(place, about);
  });
}
