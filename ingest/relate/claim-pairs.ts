import type { TypedName } from '../detect/mention.ts';
import type { Features } from '../learn/forest.ts';
import type { PairClaim } from '../tagger/pair-claims.ts';
import type { NamedClaim } from './claim.ts';
import { claimDerivedNames } from './claim-derived-names.ts';
import { findClaims } from './find-claims.ts';
import { chancesOf, pairFeatures } from './pair-features.ts';
import type { PaperScene } from './paper-scene.ts';
import { isResource } from './sentence-names.ts';
import { claimOwnTraining } from './trained-on.ts';

/** Sentences that are evidence for one claim, at most. */
const mostTold = 40;

export type PairType = Exclude<PairClaim, 'HAS_MODALITY'>;

/** One claim that may hold between two names of a paper, with all that speaks for and against it. */
export interface ClaimRow {
  type: PairType;
  source: TypedName;
  target: TypedName;
  features: Features;
  /** What the rules claim of it: its evidence, if it holds. */
  told: NamedClaim[];
}

function possible(source: TypedName, target: TypedName): PairType[] {
  if (isResource(source)) return isResource(target) ? ['DERIVED_FROM'] : [];
  return isResource(target) ? ['TRAINED_ON', 'EVALUATED_ON'] : ['COMPARED_WITH', 'BASED_ON'];
}

/** What the rules claim between names, sentence by sentence. */
export const claimsByRules = ({ text, names, sentences }: PaperScene): NamedClaim[] => [
  ...findClaims(text, names, sentences),
  ...claimOwnTraining(text, names, sentences),
  ...claimDerivedNames(text, names),
];

const withChances = (features: Features, chances: Record<PairClaim, number> | null, type: PairClaim): Features =>
  chances === null
    ? features
    : {
        ...features,
        'tagger:this': chances[type],
        ...Object.fromEntries(Object.entries(chances).map(([claim, chance]) => [`tagger:${claim}`, chance])),
      };

/** All pairs of names that a claim may join. A comparison has no direction: it is asked once, from the likelier source. */
export function claimRows(scene: PaperScene): ClaimRow[] {
  const rules = claimsByRules(scene);
  const between = claimsByPair(rules);
  const order = new Map(scene.names.map((name, at) => [name, at]));
  return scene.names.flatMap((source, place) =>
    partnersOf(scene, source, order).flatMap((target): ClaimRow[] => {
      const other = order.get(target) ?? 0;
      const types = possible(source, target);
      if (types.length === 0) return [];
      const [forth, back] = [between(source, target), between(target, source)];
      const isTurned = turns(source, target, forth, back, place > other);
      const features = pairFeatures(scene, source, target, [...forth, ...back]);
      const chances = chancesOf(scene, source, target);
      return types
        .filter((type) => type !== 'COMPARED_WITH' || !isTurned)
        .map((type) => ({
          type,
          source,
          target,
          features: withChances(features, chances, type),
          told: [...forth, ...back].filter((claim) => claim.type === type).slice(0, mostTold),
        }));
    }),
  );
}

/** Whether a comparison is rather one from target to source. */
function turns(
  source: TypedName,
  target: TypedName,
  forth: NamedClaim[],
  back: NamedClaim[],
  isLater: boolean,
): boolean {
  const compares = (claims: NamedClaim[]): boolean => claims.some(({ type }) => type === 'COMPARED_WITH');
  if (compares(forth) !== compares(back)) return compares(back);
  if (source.isIntroduced !== target.isIntroduced) return target.isIntroduced;
  return isLater;
}

/** Names that one other than the main ones is asked about with; keeps the work linear in odd texts. */
const mostPartners = 60;
/**
 * Pairs that all those names of a paper share, the nearest first. Abstracts have a dozen names; a text of thousands has
 * more pairs than anybody reads.
 */
const mostPairs = 2_000;
/** Names that a main one is asked about with. */
const mostWithMain = 400;

/** Names that may be joined: of one sentence, and the paper's main things with all. */
function partnersOf(scene: PaperScene, name: TypedName, order: Map<TypedName, number>): TypedName[] {
  const { names, places } = scene;
  const mains = [scene.ownModels[0], scene.ownResources[0]].filter((main) => main !== undefined);
  if (mains.includes(name)) return names.slice(0, mostWithMain).filter((other) => other !== name);
  const place = (one: TypedName): number => order.get(one) ?? 0;
  const own = place(name);
  const most = own < mostPairs ? Math.max(1, Math.floor(mostPairs / names.length)) : 0;
  if (most === 0) return [];
  const met = new Set((places.get(name) ?? []).flatMap(({ mentions }) => mentions.map((one) => one.name)));
  met.delete(name);
  const near = [...met].slice(0, mostPartners);
  if (near.length > most) near.sort((a, b) => Math.abs(place(a) - own) - Math.abs(place(b) - own));
  const partners = new Set(near.slice(0, most));
  if (own < mostWithMain) for (const main of mains) partners.add(main);
  return [...partners].sort((a, b) => place(a) - place(b));
}

type ByPair = (source: TypedName, target: TypedName) => NamedClaim[];

function claimsByPair(claims: NamedClaim[]): ByPair {
  const known = new Map<TypedName, Map<TypedName, NamedClaim[]>>();
  for (const claim of claims) {
    const { source, target } = claim;
    if (source === 'PAPER' || typeof target === 'string') continue;
    const of = known.get(source) ?? new Map<TypedName, NamedClaim[]>();
    const told = of.get(target);
    if (told === undefined) of.set(target, [claim]);
    else told.push(claim);
    known.set(source, of);
  }
  return (source, target) => known.get(source)?.get(target) ?? [];
}
