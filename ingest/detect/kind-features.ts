import type { Span } from '../../vocabulary/extract.ts';
import type { ModalityName } from '../../vocabulary/modalities.ts';
import type { Features } from '../learn/forest.ts';
import type { TaggerReading } from '../tagger/reading.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import type { TokenisedText } from '../text/token.ts';
import type { KindCandidate } from './find-modalities.ts';
import type { Candidate, TypedName } from './mention.ts';

const head =
  /^[- ](?:\S+ )?(?:data\s?sets?|data|records?|signals?|inputs?|corpus|corpora|modalit\w+|benchmarks?|generation|retrieval|classification|segmentation|recognition|synthesis|understanding|pairs?|samples?|scans?|models?|encoders?|representations?|embeddings?|features?|analysis|tasks?)\b/iu;
const joined = /^(?:[-/]|,? and |, |\+| or |-to-)(?:\p{L}+)/iu;
const opened =
  /\b(?:from|of|on|with|for|using|between|and|both|in|into|to|multi-?modal|multimodal|raw|large|unpaired|paired|natural|real|synthetic) $/iu;
const ownWork = /\b(?:we|our|this (?:paper|work|study)|propos\w+|introduc\w+|present\w*|dataset|benchmark|corpus)\b/iu;
const taskWords = /\b(?:tasks?|such as|including|e\.g\.|applications?|fields?|domains?|areas?)\b/iu;
const background =
  /\b(?:has|have) (?:been|become|shown|achieved)|\brecent|\btraditional|\bexisting|\bprevious|\bremain/iu;

/** A kind that names what is seen or read in general; the others are of one field. */
const generic = new Set<ModalityName>(['text', 'image', 'video', 'audio', 'graph', '3D', 'code', 'document']);
const medical = new Set<ModalityName>([
  'X-ray',
  'CT',
  'MRI',
  'ultrasound',
  'pathology',
  'endoscopy',
  'dermatology',
  'fundus',
  'PET',
]);

/** What is said so often need not be asked more often; keeps the work linear in odd texts. */
const mostWords = 60;

/** Where the names of a text stand. */
interface NamePlaces {
  ownSentences: Set<number>;
  /** The first sentence behind the title that names an own thing; 99 where none does. */
  firstOwn: number;
  /** In text order. */
  mentions: Candidate[];
}

/** By the names of one text: all kinds of data in it ask the same. */
const knownPlaces = new WeakMap<TypedName[], NamePlaces>();

function placesOf(names: TypedName[]): NamePlaces {
  const known = knownPlaces.get(names);
  if (known !== undefined) return known;
  const own = names.filter(({ isIntroduced }) => isIntroduced).flatMap(({ mentions }) => mentions);
  const ownSentences = new Set(own.map(({ sentence }) => sentence));
  const places: NamePlaces = {
    ownSentences,
    firstOwn: [...ownSentences].reduce((least, one) => (one > 0 && one < least ? one : least), 99),
    mentions: names.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start),
  };
  knownPlaces.set(names, places);
  return places;
}

/** Mentions overlap by a few words at most, so those that hold the span are among the last ones before it. */
const mostOverlapping = 40;

function isInside([start, end]: Span, mentions: Candidate[]): boolean {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return mentions.slice(Math.max(0, low - mostOverlapping), low).some((mention) => mention.end >= end);
}

/** What speaks for or against that the work handles one kind of data. */
export function kindFeatures(
  text: TokenisedText,
  names: TypedName[],
  { modality, words }: KindCandidate,
  all: KindCandidate[],
  reading: TaggerReading | null,
): Features {
  const features: Features = {};
  const add = (name: string, value = 1): void => {
    features[name] = (features[name] ?? 0) + value;
  };
  const last = Math.max(1, text.sentences.length - 1);
  const { ownSentences, firstOwn, mentions } = placesOf(names);
  const sentences = new Set<number>();
  for (const one of words.slice(0, mostWords)) {
    const [start, end] = one.span;
    const [before, after] = [text.text.slice(Math.max(0, start - 40), start), text.text.slice(end, end + 40)];
    const at = sentenceAt(text, start);
    const sentence = text.sentences[at];
    const whole = sentence === undefined ? '' : text.text.slice(sentence.start, sentence.end);
    sentences.add(at);
    add(one.verdict);
    add(`${one.rule}:${one.verdict}`);
    if (isInside(one.span, mentions)) add('in-name');
    if (one.verdict === 'excepted') continue;
    if (at === 0) add('title');
    else add('abstract');
    if (head.test(after)) add('head');
    if (joined.test(after)) add('joined');
    if (opened.test(before)) add('opened');
    if (/[-–]$/u.test(before)) add('compound');
    if (ownWork.test(whole)) add('own-work');
    if (taskWords.test(whole)) add('task-words');
    if (background.test(whole)) add('background');
    if (ownSentences.has(at) && at > 0) add('beside-own');
    if (at === firstOwn) add('introduction');
    if (at > firstOwn) add('later');
    if (at === last) add('last-sentence');
    if (at === 1) add('first-sentence');
    if (/^(?:[^a-z]*)$/u.test(text.text.slice(start, end))) add('capitals');
  }
  add('words', words.length);
  add('sentences', sentences.size);
  add('share-of-sentences', sentences.size / (last + 1));
  add('first-at', Math.min(...sentences) / last);
  add('last-at', Math.max(...sentences) / last);
  add('surfaces', new Set(words.map(({ span }) => text.text.slice(...span).toLowerCase())).size);
  const stated = all.filter((one) => one.words.some(({ verdict }) => verdict === 'stated'));
  const sum = stated.reduce((count, one) => count + one.words.length, 0);
  add('kinds', stated.length);
  add('share-of-words', words.length / Math.max(1, sum));
  add(
    'most-of-others',
    Math.max(0, ...stated.filter((one) => one.modality !== modality).map((one) => one.words.length)),
  );
  if (generic.has(modality)) add('generic');
  add('medical-kinds', stated.filter((one) => medical.has(one.modality)).length);
  if (medical.has(modality)) add('medical');
  add(`kind:${modality}`);
  add('own-names', names.filter(({ isIntroduced }) => isIntroduced).length);
  add('sentence-count', text.sentences.length);
  for (const one of stated) if (generic.has(one.modality) && one.modality !== modality) add(`beside:${one.modality}`);
  if (reading !== null) add('tagger:stated', reading.isStated(words.map(({ span }) => span)));
  return features;
}
