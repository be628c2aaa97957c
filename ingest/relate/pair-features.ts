import type { TypedName } from '../detect/mention.ts';
import type { Features } from '../learn/forest.ts';
import type { PairClaim } from '../tagger/pair-claims.ts';
import type { NamedClaim } from './claim.ts';
import { cuesIn } from './cue-words.ts';
import { FeatureBag } from './feature-bag.ts';
import { ownOfSort, type PaperScene, type Place, spansOf } from './paper-scene.ts';
import { placeTags } from './place-tags.ts';
import { isResource, type NamedMention } from './sentence-names.ts';
import { isOwnLike } from './subject.ts';

/** How the source stands to a place of the target. */
type Standing = 'before' | 'after' | 'listed' | 'implied' | 'silent';

const longestGap = 160;
const mostSentences = 40;

export function standingOf(
  scene: PaperScene,
  source: TypedName,
  place: Place,
): { how: Standing; at?: NamedMention } | null {
  const mentions = place.mentions;
  const named = mentions.filter(({ name }) => name === source);
  const listed = named.find(({ mention }) => mention.start >= place.start && mention.end <= place.end);
  const before = named.findLast(({ mention }) => mention.end <= place.start);
  if (before !== undefined) return { how: 'before', at: before };
  const after = named.find(({ mention }) => mention.start >= place.end);
  if (after !== undefined) return { how: 'after', at: after };
  if (listed !== undefined) return { how: 'listed', at: listed };
  const own = ownOfSort(scene, source);
  if (own[0] !== source || mentions.some(({ name }) => isOwnLike(name, source))) return null;
  return { how: scene.implied(place.index) === null ? 'silent' : 'implied' };
}

/** What stands between two mentions of one sentence. */
function between(bag: FeatureBag, scene: PaperScene, at: NamedMention, place: Place, how: Standing): void {
  const [from, to] = how === 'before' ? [at.mention.end, place.start] : [place.end, at.mention.start];
  bag.most(`near-${how}`, 1 / (1 + Math.max(0, to - from)));
  const inside = place.mentions.filter(({ mention }) => mention.start >= from && mention.end <= to);
  bag.most(`no-model-between-${how}`, inside.some(({ name }) => !isResource(name)) ? 0 : 1);
  bag.most(`no-resource-between-${how}`, inside.some(({ name }) => isResource(name)) ? 0 : 1);
  if (to - from > longestGap) return;
  const words = scene.text.text.slice(from, to).toLowerCase();
  for (const { cue } of cuesIn(words)) bag.most(`between-${how}:${cue}`);
  if (/[.;:]/u.test(words)) bag.most(`between-${how}:stop`);
  bag.most(`between-${how}:words`, words.split(/\s+/u).length);
}

function addPlace(bag: FeatureBag, scene: PaperScene, source: TypedName, place: Place): boolean {
  const standing = standingOf(scene, source, place);
  if (standing === null) return false;
  const { how, at } = standing;
  const isTitle = place.index === 0;
  if (isTitle) {
    bag.most(`title-${how}`);
    for (const tag of placeTags(place)) if (tag.startsWith('close:')) bag.most(`title-${how}-${tag}`);
    return true;
  }
  bag.sum(`places-${how}`);
  bag.most(`sentence-at-${how}`, place.index / Math.max(1, scene.text.sentences.length - 1));
  const short = how === 'silent' ? 'implied' : how;
  for (const tag of placeTags(place)) {
    bag.most(`${tag}-${short}`);
    if (tag.startsWith('rule:')) bag.most(tag);
  }
  if (at !== undefined && (how === 'before' || how === 'after')) between(bag, scene, at, place, how);
  return true;
}

const knownSentences = new WeakMap<TypedName, number[]>();

/** The first sentences that name it; worked out once, for a main name is asked about with all others. */
function sentencesOf(name: TypedName): number[] {
  const known = knownSentences.get(name);
  if (known !== undefined) return known;
  const sentences = [...new Set(name.mentions.map(({ sentence }) => sentence))].slice(0, mostSentences);
  knownSentences.set(name, sentences);
  return sentences;
}

function addName(bag: FeatureBag, scene: PaperScene, end: 's' | 't', name: TypedName): void {
  const own = ownOfSort(scene, name);
  bag.most(`${end}-own`, name.isIntroduced ? 1 : 0);
  bag.most(`${end}-main`, own[0] === name ? 1 : 0);
  bag.most(`${end}-score`, name.score);
  bag.most(`${end}-mentions`, name.mentions.length);
  bag.most(`${end}-title`, sentencesOf(name).includes(0) ? 1 : 0);
  bag.most(`${end}-known`, name.rules.includes('known-name') ? 1 : 0);
  bag.most(`${end}-benchmark`, name.type === 'Benchmark' ? 1 : 0);
  bag.most(`${end}-sort-own`, own.length);
  const sentences = Math.max(1, scene.text.sentences.length - 1);
  bag.most(`${end}-first`, Math.min(...sentencesOf(name)) / sentences);
  bag.most(`${end}-last`, Math.max(...sentencesOf(name)) / sentences);
  for (const rule of name.rules) if (nameRules.has(rule)) bag.most(`${end}:${rule}`);
}

/** What decided on a name that also tells how it is used. */
const nameRules = new Set([
  'used-as',
  'used-model',
  'compared',
  'title-before-colon',
  'size-ending',
  'resource-ending',
]);

function isMadeOf(source: TypedName, target: TypedName): boolean {
  const [derived, from] = [source.name.toLowerCase(), target.name.toLowerCase()];
  return from.length > 2 && derived.length > from.length && derived.includes(from);
}

/** Everything that speaks for or against claims from one name to another. `told`: what the rules claim of the two. */
export function pairFeatures(scene: PaperScene, source: TypedName, target: TypedName, told: NamedClaim[]): Features {
  const bag = new FeatureBag();
  for (const { type, rule, source: from } of told) bag.sum(`${type}:${rule}${from === source ? '' : ':turned'}`);
  addName(bag, scene, 's', source);
  addName(bag, scene, 't', target);
  const places = scene.places.get(target) ?? [];
  const met = places.filter((place) => addPlace(bag, scene, source, place)).length;
  bag.most('places-absent', places.length - met);
  bag.most('models', scene.modelCount);
  bag.most('resources', scene.names.length - scene.modelCount);
  const [mine, theirs] = [sentencesOf(source), sentencesOf(target)];
  bag.most('sentences-shared', mine.filter((one) => one > 0 && theirs.includes(one)).length);
  bag.most('sentences-apart', Math.min(...mine.flatMap((one) => theirs.map((other) => Math.abs(one - other)))));
  if (isMadeOf(source, target)) bag.most('name-made-of-name');
  return bag.features;
}

export const chancesOf = (
  scene: PaperScene,
  source: TypedName,
  target: { mentions: TypedName['mentions'] },
): Record<PairClaim, number> | null => scene.reading?.claimsBetween(spansOf(source), spansOf(target)) ?? null;
