import type { ModalityDecider } from '../ingest/detect/decide-modalities.ts';
import type { NameDecider } from '../ingest/detect/name-deciders.ts';
import type { Features } from '../ingest/learn/forest.ts';
import type { ClaimDecider, ClaimDeciders } from '../ingest/relate/claim-deciders.ts';
import { byPairClaim, type PairClaim } from '../ingest/tagger/pair-claims.ts';
import type { NamedType } from '../vocabulary/kinds.ts';

/**
 * What the trained deciders are measured against: the votes of the rules, each as strong as whoever wrote it thought,
 * and thresholds set by hand.
 */
const sigmoid = (votes: number): number => 1 / (1 + Math.exp(-votes));
const [leastName, leastOwn] = [1, 2];

const has = (features: Features, name: string): boolean => (features[name] ?? 0) > 0;

/** The paper's own resource is what the paper calls it; another's is a benchmark unless it serves as source of data. */
function resourceType(features: Features, isOwn: boolean): NamedType {
  const isCalledBenchmark = has(features, 'called-benchmark');
  const isCalledDataset = has(features, 'called-dataset');
  if (!isOwn) {
    const votes = features['votes-dataset'] ?? 0;
    const isScored = votes < 0 || has(features, 'among-scores');
    return votes >= 1 || (isCalledDataset && !isCalledBenchmark && !isScored) ? 'Dataset' : 'Benchmark';
  }
  if (['made-to-score', 'called-benchmark', 'named-for-scoring'].some((name) => has(features, name)))
    return 'Benchmark';
  return isCalledDataset || (has(features, 'text-dataset') && !has(features, 'text-benchmark'))
    ? 'Dataset'
    : 'Benchmark';
}

export const namesByRules: NameDecider = {
  thresholds: { name: sigmoid(leastName), own: sigmoid(leastOwn) },
  decide(features) {
    const own = features['votes-own'] ?? 0;
    const isPlainOpener = has(features, 'form-opener') && has(features, 'form-plain-word');
    const isResource = (features['votes-resource'] ?? 0) > (features['votes-model'] ?? 0);
    return {
      type: isResource ? resourceType(features, own >= leastOwn) : 'Model',
      chance: isPlainOpener ? 0 : sigmoid(features['votes-name'] ?? 0),
      ownChance: sigmoid(own),
    };
  },
  reasons: () => [],
};

/** Every well-known name, as what it is known for, and nothing else. */
export const namesByLexicon: NameDecider = {
  thresholds: { name: 0.5, own: 0.5 },
  decide: (features) => ({
    type: has(features, 'lexicon-model') ? 'Model' : has(features, 'lexicon-dataset') ? 'Dataset' : 'Benchmark',
    chance: has(features, 'kind-known') ? 1 : 0,
    ownChance: 0,
  }),
  reasons: () => [],
};

export const kindsByRules: ModalityDecider = {
  threshold: 0.5,
  stated: { chance: (features) => (has(features, 'stated') ? 1 : 0), reasons: () => [] },
};

function claimDecider(holds: (features: Features) => boolean): ClaimDecider {
  return { threshold: 0.5, chance: (features) => (holds(features) ? 1 : 0), strongest: () => '' };
}

const claimsBy = (holds: (type: PairClaim, features: Features) => boolean): ClaimDeciders =>
  byPairClaim((type) => claimDecider((features) => holds(type, features)));

/** What some rule claims of the pair, from this source; of kinds of data, what some tie joins to the name. */
export const claimsByRules = claimsBy((type, features) =>
  Object.keys(features).some((name) =>
    type === 'HAS_MODALITY' ? name.endsWith(':first') : name.startsWith(`${type}:`) && !name.endsWith(':turned'),
  ),
);
export const noClaims = claimsBy(() => false);
