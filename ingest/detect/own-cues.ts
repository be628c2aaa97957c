import { type CueRule, introduce, modelNoun, resourceNoun, we } from './cue-rule.ts';

/** Evidence that a name is the paper's own. */
export const ownCues: CueRule[] = [
  {
    id: 'we-introduce',
    before: new RegExp(
      String.raw`\b${we}\b[^.;]{0,40}?\b${introduce}\s+(?:the\s+|a\s+|an\s+|new\s+|novel\s+|our\s+|["“(*]\s*)*$`,
      'u',
    ),
    votes: { name: 1.3, own: 3 },
    example: 'We introduce mmE5',
    reason: 'The direct object of "we introduce".',
  },
  {
    id: 'we-introduce-bare',
    before: new RegExp(
      `\\b${we}\\b[^.;]{0,40}?\\b(?:propos\\w+|introduc\\w+|present(?:s|ed)?|develop(?:s|ed)?|releas\\w+|devis\\w+|design(?:s|ed)?|construct(?:s|ed)?|creat\\w+|collect(?:s|ed)?|contribut\\w+|describ\\w+)\\s+["“*(]?$`,
      'u',
    ),
    votes: { name: 1.2, own: 1 },
    example: 'we introduce Self-Guide',
    reason: 'Without an article the object of "introduce" is a proper name.',
  },
  {
    id: 'introduced-noun-name',
    before: new RegExp(
      `\\b${we}\\b[^.;]{0,40}?\\b${introduce}\\b[^.;]{0,100}?\\b(?:${modelNoun}|${resourceNoun})\\s+["“(]?$`,
      'u',
    ),
    votes: { name: 0.6, own: 2 },
    example: 'we introduce a framework LearnAct',
    reason: 'A name straight after the noun of what is introduced.',
  },
  {
    id: 'we-introduce-near',
    before: new RegExp(
      String.raw`\b${we}\b[^.;]{0,40}?\b${introduce}\b(?:(?!\b(?:such as|existing|like|outperform\w*|surpass\w*|than|from|which (?:holds?|contains?|includes?|extends|outperforms|uses|is|are))\b)[^.;]){0,140}(?:,|:|\(|called|named|dubbed|termed|as|—|–|-)\s*(?:or\s+|i\.e\.,?\s*|the\s+)?["“(*]?\s*$`,
      'u',
    ),
    votes: { name: 0.8, own: 2 },
    example: 'we present a new embedding model, mmE5',
    reason: 'Apposition to the object of "we present".',
  },
  {
    id: 'naming',
    before:
      /\b(?:called|named|dubbed|termed|coined|denoted as|denoted by|(?:we|which we) (?:call|name|term|dub|denote)(?: it| this| our \w+)?(?: as)?|referred to as|refer to (?:it|this|our \w+) as|coin(?:ed)?|abbreviated as|namely|dubbed as|so-called|nicknamed|codenamed|christened|entitled)\s+(?:as\s+|the\s+|["“(*]\s*)*$/u,
    votes: { name: 1, own: 2.2 },
    example: 'a model that we call mmE5',
    reason: 'A naming verb.',
  },
  {
    id: 'is-introduced',
    after:
      /^["”)]?\s*(?:\([^)]{0,60}\)\s*)?(?:is|are|was|has been)\s+(?:proposed|introduced|presented|developed|designed|a (?:novel|new|first)|the first)\b/u,
    votes: { name: 0.5, own: 2 },
    example: 'XYZ is proposed',
    reason: 'The passive of "we propose".',
  },
  {
    id: 'apposition-novel',
    after:
      /^["”)]?\s*(?:\([^)]{0,80}\)\s*)?,?\s*(?:is\s+)?(?:a|an|the|our)\s+(?:simple\s+(?:yet|and|but)\s+\w+\s+)?(?:novel|new|first|simple|unified|comprehensive|large-scale|general|efficient|lightweight|fully|effective|end-to-end|multi\w*|principled|scalable|flexible|generic|innovative|plug-and-play)\b/u,
    votes: { name: 0.5, own: 1.5 },
    example: 'XYZ, a novel framework',
    reason: 'Authors call their own things novel.',
  },
  {
    id: 'our-name',
    before: /\b(?:our|ours|the proposed|our proposed|our new|our novel|proposed)\s+(?:\w+\s+)?["“(]?$/u,
    votes: { name: 1, own: 1.8 },
    example: 'our mmE5 outperforms',
    reason: 'A possessive.',
  },
  {
    id: 'named-in-brackets',
    before: new RegExp(
      String.raw`\b(?:${we}\b[^.;]{0,60}?\b${introduce}|${introduce} in this (?:paper|work))\b[^.;]{0,160}\(\s*["“*]?\s*$`,
      'u',
    ),
    votes: { name: 0.7, own: 2.2 },
    example: 'we propose Low-Rank Adaptation (LoRA)',
    reason: 'The abbreviation of what "we propose".',
  },
  {
    id: 'own-result',
    before: new RegExp(
      String.raw`\b(?:(?:our|the (?:resulting|final|new|proposed)) (?:[\w-]+ ){0,2}?(?:${modelNoun}|${resourceNoun})(?:,| is| is called)|the result is|we (?:obtain|arrive at|compile|gather|assemble|recorded|select)|and (?:obtain|arrive at))\s+(?:the\s+)?["“(]?$`,
      'u',
    ),
    votes: { name: 1, own: 2.2 },
    example: 'Our model, mmE5, outperforms CLIP',
    reason: 'The name beside the words for what was made.',
  },
  {
    id: 'we-train-it',
    before: /\bwe (?:further |then |also )?(?:pre-?)?train(?:ed)?\s+["“(]?$/u,
    after: /^["”)]?,\s+(?:a|an|our|the first)\s/u,
    votes: { name: 0.8, own: 2.2 },
    example: 'we train mmE5, a model of 11 billion parameters',
    reason: 'Only a new model is explained when it is trained.',
  },
  {
    id: 'which-we-release',
    after:
      /^["”)]?\s*(?:\([^)]{0,60}\)\s*)?,\s+(?:a|an|the|our)\s[^.;,]{0,90}?\b(?:that|which) we (?:also )?(?:introduce|release|propose|collect|construct|build|assemble|present|publish)\b/u,
    votes: { name: 0.5, own: 2.2 },
    example: 'CodeTasks, a dataset that we release',
    reason: 'A relative clause of making.',
  },
];
