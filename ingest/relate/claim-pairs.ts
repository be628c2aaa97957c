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

/** One claim that may hold between two names of a paper, with all that speaks for and against it. */
export type PairType = Exclude<PairClaim, 'HAS_MODALITY'>;

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
          told: [...forth, ...back].filter((claim) => claim.type === type),
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

/** Names that may be joined: of one sentence, and the paper's main things with all. */
function partnersOf(scene: PaperScene, name: TypedName, order: Map<TypedName, number>): TypedName[] {
  const isMain = (one: TypedName | undefined): boolean => one === scene.ownModels[0] || one === scene.ownResources[0];
  if (isMain(name)) return scene.names.filter((other) => other !== name);
  const near = new Set((scene.places.get(name) ?? []).flatMap(({ mentions }) => mentions.map((one) => one.name)));
  const partners = new Set([...near].slice(0, mostPartners));
  for (const main of [scene.ownModels[0], scene.ownResources[0]]) if (main !== undefined) partners.add(main);
  partners.delete(name);
  return [...partners].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
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
