import { counterCues } from './counter-cues.ts';
import type { CueRule } from './cue-rule.ts';
import { modelCues } from './model-cues.ts';
import { ownCues } from './own-cues.ts';
import { resourceCues } from './resource-cues.ts';

/** All rules on the surroundings of a name. */
export const cueRules: CueRule[] = [...resourceCues, ...modelCues, ...ownCues, ...counterCues];
