import type { CueRule } from './cue-rule.ts';

/** Evidence that the words are no name of a model or resource. */
export const counterCues: CueRule[] = [
  {
    id: 'part-noun-after',
    after:
      /^["”)]?\s+(?:\w+\s+)?(?:loss(?:es)?|metrics?|scores?|modules?|blocks?|layers?|attention|heads?|divergence|distance|norm|kernel|distribution|process(?:es)?|inequality|bounds?|functions?|coefficient|index|index(?:es)?|ratio|criterion|operators?|equations?|matrix|theory|theorem|problems?|conditions?|values?|units?|cores?|gpus?|cameras?|cell|law|constraints?|tokens?|files?|codes?|format|license|protocol|conference)\b/u,
    votes: { name: -1.4 },
    example: 'the KL divergence',
    reason: 'A component, a metric, a piece of mathematics.',
  },
  {
    id: 'task-noun-after',
    after:
      /^["”)]?\s+(?:tasks?|setting|settings|scenarios?|problem|field|community|domain|literature|applications?|research|researchers|regime|paradigm)\b/u,
    votes: { name: -1.2 },
    example: 'in the FSCIL setting',
    reason: 'A task.',
  },
  {
    id: 'metric-noun-before',
    before:
      /\b(?:metrics?|measures?|criteri(?:on|a)|satellites?|cameras?|settings?|formats?|tasks?|loss(?:es)?|modules?|languages?|countries|cities|companies|conferences?|platforms?|problems?|hardware|gpus?|terms of|class of|increase in|points? (?:in|of))\s*(?:,|:|\()?\s*(?:such as|like|including|i\.e\.,?|namely|e\.g\.,?)?\s*(?:the\s+)?$/u,
    votes: { name: -0.8 },
    example: 'metrics such as FID',
    reason: 'The announcing noun names another kind of thing.',
  },
  {
    id: 'indefinite',
    before:
      /\b(?:a|an|each|every|many|most|various|existing|current|traditional|several|different|some|these|those|of all|recent)\s+$/u,
    votes: { name: -0.8 },
    example: 'a GAN',
    reason: 'Names take no indefinite article and no quantity.',
  },
];
