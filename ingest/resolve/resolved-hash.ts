import { createHash } from 'node:crypto';
import type { Claim, Mention } from '../../vocabulary/graph.ts';

/** sha256 over what a paper says, in a fixed order of fields. */
export function resolvedHash(mentions: Mention[], claims: Claim[]): string {
  const canonical = [
    mentions.map((mention) => [mention.entity, mention.role, mention.count, mention.spans, mention.score]),
    claims.map((claim) => [
      claim.type,
      claim.source,
      claim.target,
      claim.outcome ?? null,
      claim.sentence,
      [claim.start, claim.end, claim.sourceStart, claim.sourceEnd, claim.targetStart, claim.targetEnd],
      claim.score,
      claim.rule,
    ]),
  ];
  return createHash('sha256').update(JSON.stringify(canonical)).digest('hex');
}
