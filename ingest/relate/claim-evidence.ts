import { spanOf } from '../text/token.ts';
import type { NamedClaim } from './claim.ts';
import type { ClaimRow } from './claim-pairs.ts';
import { claimRules } from './claim-rules.ts';
import { standingOf } from './pair-features.ts';
import type { PaperScene, Place } from './paper-scene.ts';
import { placeTags } from './place-tags.ts';

interface Evidence {
  place: Place;
  claim: NamedClaim;
  worth: number;
}

/** Rules whose words say that a claim of that type is made, whoever it is made of. */
const rulesFor = (type: ClaimRow['type']): string[] =>
  type === 'TRAINED_ON'
    ? ['trained-on', 'data-for-training', 'made-to-train', 'own-data-own-model']
    : claimRules.filter((rule) => rule.type === type).map(({ id }) => id);

/** How plainly the source is spoken of in a sentence that names the target. */
const worthOf = { before: 3, after: 3, listed: 2, implied: 2, silent: 0 } as const;

function evidenceAt(scene: PaperScene, { type, source, target }: ClaimRow, place: Place): Evidence[] {
  const standing = standingOf(scene, source, place);
  const mention = place.list.find(({ name }) => name === target)?.mention;
  const implied = scene.implied(place.index);
  const sourceSpan = standing?.at === undefined ? implied : spanOf(standing.at.mention);
  if (standing === null || mention === undefined || sourceSpan === null) return [];
  const tags = new Set(placeTags(place));
  const rule = rulesFor(type).find((id) => tags.has(`rule:${id}`));
  const outcome = claimRules.find(({ id }) => id === rule)?.outcome ?? 'unknown';
  return [
    {
      place,
      worth: worthOf[standing.how] + (rule === undefined ? 0 : 4) - (place.index === 0 ? 2 : 0),
      claim: {
        type,
        source,
        target,
        ...(type === 'COMPARED_WITH' ? { outcome } : {}),
        sentence: place.index,
        sourceSpan,
        targetSpan: spanOf(mention),
        score: 0,
        rule: rule ?? '',
      },
    },
  ];
}

/** The sentences that carry a claim: those where a rule reads it, else the one that speaks most plainly of both ends. */
export function evidenceOf(scene: PaperScene, row: ClaimRow): NamedClaim[] {
  if (row.told.length > 0) return row.told;
  const found = (scene.places.get(row.target) ?? []).flatMap((place) => evidenceAt(scene, row, place));
  const best = found.reduce<Evidence | null>(
    (one, other) => (one === null || other.worth > one.worth ? other : one),
    null,
  );
  return best === null ? [] : [best.claim];
}
