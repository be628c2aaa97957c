import { type CueRule, modelNoun, resourceNoun } from './cue-rule.ts';

const openingClause = String.raw`^(?:due to|by|using|with|on|in|for|to|unlike|based on|given|compared|across|under|despite|through|when|if|while|although|leveraging|since|as|because)\b[^,]*`;

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
  {
    id: 'after-clause-on-resources',
    before: new RegExp(String.raw`${openingClause}\b${resourceNoun},\s*$`, 'u'),
    votes: { name: -2.5, resource: -3 },
    example: 'Due to the lack of datasets, FogNet trains on noise',
    reason: 'The comma ends the opening clause and announces no list; undoes resource-noun-before.',
  },
  {
    id: 'after-clause-on-models',
    before: new RegExp(String.raw`${openingClause}\b${modelNoun},\s*$`, 'u'),
    votes: { name: -1, model: -2.5 },
    example: 'Unlike earlier models, HazeBench is large',
    reason: 'The comma ends the opening clause and announces no list; undoes model-noun-before.',
  },
];
