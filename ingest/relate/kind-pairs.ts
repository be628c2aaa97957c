import type { Span } from '../../vocabulary/extract.ts';
import type { ModalityName } from '../../vocabulary/modalities.ts';
import type { ModalityMention } from '../detect/find-modalities.ts';
import type { TypedName } from '../detect/mention.ts';
import type { Features } from '../learn/forest.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import type { NamedClaim } from './claim.ts';
import { FeatureBag } from './feature-bag.ts';
import { kindTies, type OwnThings, ownThings } from './has-modality.ts';
import { ownOfSort, type PaperScene, spansOf } from './paper-scene.ts';

/** One kind of data that may belong to one name, with all that speaks for and against it. */
export interface KindRow {
  source: TypedName;
  modality: ModalityName;
  features: Features;
  /** What the rules would tie it by, the strongest first: its evidence, if it belongs. */
  ties: NamedClaim[];
}

/** One kind of data and the words that state it; what is said so often need not be asked more often. */
interface Kind {
  modality: ModalityName;
  mentions: ModalityMention[];
  count: number;
  spans: Span[];
}
const mostMentions = 40;
const mostBeside = 200;
/** Pairs of a name and a kind that one paper is asked about, its own things before others; abstracts have a tenth. */
const mostRows = 1_000;

const kindHead =
  /^[- ](?:\S+ ){0,2}?(data\s?sets?|data|corpus|corpora|benchmarks?|models?|generation|retrieval|encoders?|understanding|segmentation|classification|recognition)\b/iu;
const generic = new Set<ModalityName>(['text', 'image', 'video', 'audio', 'graph', '3D', 'code', 'document']);

/** How the mentions of the kind lie to those of the name. */
function addPlaces(
  bag: FeatureBag,
  scene: PaperScene,
  name: TypedName,
  mentions: ModalityMention[],
  own: OwnThings,
): void {
  const { text } = scene;
  const introduced = own.introducedIn.get(name);
  const sentences = new Set(name.mentions.map(({ sentence }) => sentence));
  const isMain = own.mains.has(name);
  for (const { span } of mentions) {
    const at = sentenceAt(text, span[0]);
    if (at === 0) bag.sum('kind-title');
    if (at > 0 && at === introduced) bag.sum('kind-introduction');
    if (introduced !== undefined && at > introduced) bag.sum('kind-later');
    if (introduced !== undefined && at > 0 && at < introduced) bag.sum('kind-earlier');
    if (sentences.has(at)) bag.sum(at === 0 ? 'beside-in-title' : 'beside');
    if (isMain && scene.implied(at) !== null) bag.sum('implied-beside');
    if (sentences.has(at - 1)) bag.sum('sentence-after');
    const others =
      scene.sentences[at]?.lists
        .slice(0, mostMentions)
        .flat()
        .slice(0, mostBeside)
        .filter((one) => one.name !== name) ?? [];
    if (others.length > 0 && !sentences.has(at)) bag.sum('beside-other-only');
    if (others.some((one) => one.name.isIntroduced)) bag.sum('beside-other-own');
    const noun = kindHead.exec(text.text.slice(span[1], span[1] + 60))?.[1];
    if (noun !== undefined) bag.most(`head:${noun.toLowerCase().replace(/s$/u, '').replace(/\s/u, '')}`);
    for (const mention of name.mentions.slice(0, mostMentions)) {
      if (mention.sentence !== at) continue;
      if (mention.start <= span[0] && mention.end >= span[1]) bag.most('kind-in-name');
      const gap = Math.max(0, span[0] - mention.end, mention.start - span[1]);
      bag.most(at === 0 ? 'near-in-title' : span[0] >= mention.end ? 'near-after' : 'near-before', 1 / (1 + gap / 10));
      const inside = others.some(({ mention: other }) =>
        span[0] >= mention.end
          ? other.start >= mention.end && other.end <= span[0]
          : other.start >= span[1] && other.end <= mention.start,
      );
      if (!inside) bag.most(at === 0 ? 'nothing-between-in-title' : 'nothing-between');
    }
  }
}

function kindPairFeatures(
  scene: PaperScene,
  name: TypedName,
  { modality, mentions, count, spans }: Kind,
  all: { kinds: ModalityName[]; count: number },
  own: OwnThings,
  ties: NamedClaim[],
): Features {
  const bag = new FeatureBag();
  ties.forEach(({ rule }, index) => {
    bag.most(rule);
    if (index === 0) bag.most(`${rule}:first`);
  });
  addPlaces(bag, scene, name, mentions, own);
  const sameSort = ownOfSort(scene, name);
  const owned = [...scene.ownModels, ...scene.ownResources];
  bag.most('own', name.isIntroduced ? 1 : 0);
  bag.most('main', sameSort[0] === name ? 1 : 0);
  bag.most('only-own', owned.length === 1 && name.isIntroduced ? 1 : 0);
  bag.most('own-models', scene.ownModels.length);
  bag.most('own-resources', scene.ownResources.length);
  bag.most('name-score', name.score);
  bag.most('name-mentions', name.mentions.length);
  bag.most('name-title', name.mentions.some(({ sentence }) => sentence === 0) ? 1 : 0);
  bag.most('model', name.type === 'Model' ? 1 : 0);
  bag.most('benchmark', name.type === 'Benchmark' ? 1 : 0);
  bag.most('names', scene.names.length);
  bag.most('known', name.rules.includes('known-name') ? 1 : 0);
  bag.most('kinds', all.kinds.length);
  bag.most('kind-mentions', count);
  bag.most('kind-share', count / Math.max(1, all.count));
  bag.most('kind-score', mentions[0]?.score ?? 0);
  bag.most('kind-generic', generic.has(modality) ? 1 : 0);
  bag.most('kind-text', modality === 'text' ? 1 : 0);
  bag.most('kind-image', modality === 'image' ? 1 : 0);
  bag.most('other-generic', all.kinds.filter((kind) => kind !== modality && generic.has(kind)).length);
  const last = Math.max(1, scene.text.sentences.length - 1);
  const at = mentions.map(({ span }) => sentenceAt(scene.text, span[0]));
  bag.most('kind-first', Math.min(...at) / last);
  bag.most('kind-last', Math.max(...at) / last);
  bag.most('kind-sentences', new Set(at).size);
  const introduced = own.introducedIn.get(name);
  if (introduced !== undefined) bag.most('introduced-at', introduced / last);
  if (scene.reading !== null) {
    const chances = scene.reading.claimsBetween(spansOf(name), spans);
    bag.most('tagger:this', chances.HAS_MODALITY);
  }
  return bag.features;
}

/** All pairs of a name and a kind of data that the paper handles. */
export function kindRows(scene: PaperScene, found: ModalityMention[], introductions: NamedClaim[]): KindRow[] {
  const own = ownThings(scene, introductions);
  const owned = [...scene.ownModels, ...scene.ownResources];
  const others = scene.names.filter(({ isIntroduced }) => !isIntroduced);
  const all = { kinds: [...new Set(found.map(({ modality }) => modality))], count: found.length };
  const kinds = all.kinds.map((modality): Kind => {
    const mentions = found.filter((mention) => mention.modality === modality);
    return {
      modality,
      mentions: mentions.slice(0, mostMentions),
      count: mentions.length,
      spans: mentions.map(({ span }) => span),
    };
  });
  const most = Math.floor(mostRows / Math.max(1, kinds.length));
  const asked = scene.names.length <= most ? scene.names : [...owned, ...others].slice(0, most);
  return asked.flatMap((name) =>
    kinds.map((kind): KindRow => {
      const ties = kindTies(scene.text, name, kind.modality, kind.mentions, own);
      return {
        source: name,
        modality: kind.modality,
        ties,
        features: kindPairFeatures(scene, name, kind, all, own, ties),
      };
    }),
  );
}
