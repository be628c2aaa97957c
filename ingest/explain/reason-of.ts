import { z } from 'zod';
import { cueRules } from '../detect/cue-rules.ts';
import { kindPrefix } from '../detect/decide-modalities.ts';
import featureFile from '../detect/feature-reasons.json' with { type: 'json' };
import { modalityRules } from '../detect/modality-rules.ts';
import { contextRules } from '../lexicon/context-rules.ts';
import { claimRules } from '../relate/claim-rules.ts';
import { claimReason } from './claim-reasons.ts';
import { kindReason } from './kind-reasons.ts';
import reasonFile from './rule-reasons.json' with { type: 'json' };

/** What a rule goes by, in one plain sentence, and words on which it holds. */
export const RuleReason = z.object({ id: z.string().min(1), example: z.string().min(1), reason: z.string().min(1) });
export type RuleReason = z.infer<typeof RuleReason>;

/** Every rule that decides anything: those that are data say their reason themselves, all others here. */
export const ruleReasons: RuleReason[] = [
  ...z.array(RuleReason).parse(reasonFile),
  ...z.array(RuleReason).parse(featureFile),
  ...cueRules,
  ...contextRules.map(({ id, example, reason }) => ({ id: `context-${id}`, example, reason })),
  ...claimRules,
  ...modalityRules.map(({ id, example, reason }) => ({ id: `modality-${id}`, example, reason })),
].map(({ id, example, reason }) => ({ id, example, reason }));

const reasons = new Map(ruleReasons.map(({ id, reason }) => [id, reason]));

/** Why a rule decides as it does, in plain words; its id where there is nothing more to say. */
export function reasonOf(ruleId: string): string {
  const ruleReason = (id: string): string | undefined => reasons.get(id);
  const ofKind = ruleId.startsWith(kindPrefix) ? kindReason(ruleId.slice(kindPrefix.length), ruleReason) : undefined;
  return reasons.get(ruleId) ?? ofKind ?? claimReason(ruleId, ruleReason) ?? ruleId;
}
