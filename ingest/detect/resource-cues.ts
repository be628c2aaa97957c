import { type CueRule, introduce, listHead, resourceNoun } from './cue-rule.ts';

/** Evidence that a name is a dataset or a benchmark. */
export const resourceCues: CueRule[] = [
  {
    id: 'resource-noun-after',
    after: new RegExp(
      String.raw`^['’]?s?["”)]?\s+(?:(?:captioning|question|answering|video|image|text|speech|language|public|multi\w*|evaluation|reasoning|retrieval|detection|segmentation|recognition|classification|standard|open|large-scale|v?\d[\d.]*|medical|synthetic|test|dev|validation|training|translation|summarization|benchmark|instruction|preference|qa|dialogue|code)\s+){0,2}${resourceNoun}\b`,
      'u',
    ),
    votes: { name: 1.5, resource: 3 },
    example: 'on the MMEB benchmark',
    reason: 'The noun after a name says what it is.',
  },
  {
    id: 'resource-noun-before',
    before: new RegExp(String.raw`\b${resourceNoun}${listHead}`, 'u'),
    votes: { name: 2.5, resource: 3 },
    example: 'two datasets, COCO and LVIS',
    reason: 'A noun, a colon or "such as" announces a list of what it names.',
  },
  {
    id: 'resource-noun-adjacent',
    before: /\b(?:dataset|benchmark|corpus|challenge|simulator|database)\s+["“(]?$/u,
    votes: { name: 1.3, resource: 2.5 },
    example: 'the benchmark MMLU',
    reason: 'Apposition.',
  },
  {
    id: 'scored-on',
    before:
      /\b(?:evaluat\w+|experiment\w*|test(?:ed|s|ing)?|results?|performance|scores?|accuracy|validat\w+|outperform\w*|achiev\w*|obtain\w*|attain\w*|reach\w*|gains?|improv\w*|state[- ]of[- ]the[- ]art|sota|demonstrat\w*|compar\w*|superior\w*|verif\w+|benchmark\w*|assess\w*|effectiveness|analys[ie]s|surpass\w*|bleu|map|miou|f1|show\w*)\b[^.;]{0,110}?\b(?:on|across|over)\s+(?:(?:the|both|all|three|two|four|five|six|several|standard|popular|challenging|public|large-scale|widely[- ]used|various|real-world|common|different|multiple)\s+)*["“]?$/u,
    votes: { name: 0.9, resource: 2, dataset: -1 },
    example: 'achieves 75.2% accuracy on ImageNet',
    reason: 'What results are reported on is a resource.',
  },
  {
    id: 'on-name',
    before: /\b(?:on|across)\s+(?:the\s+|both\s+)?$/u,
    votes: { name: 0.6, resource: 0.7 },
    example: 'on Cityscapes',
    reason: 'Models are rarely the object of "on".',
  },
  {
    id: 'trained-on',
    before:
      /\b(?:(?:pre-?)?train(?:ed|ing|s)?|(?:fine|instruction)-?\s?tun(?:ed|ing|e))\b(?:(?!\b(?:evaluat|test|outperform|achiev|result|perform|improv|gain|compar|beat|score)\w*|\b(?:than|that|which|we|better)\b)[^.;]){0,80}?\b(?:on|with|using|over)\s+(?:(?:the|both|all|large|public|of|from|datasets?|corpora|such as|like|\(|,)\s*)*$/u,
    votes: { resource: 1.2, dataset: 2.5 },
    example: 'pre-trained on LAION-400M',
    reason: 'What a model is trained on is data.',
  },
  {
    id: 'scored-on-list',
    before: new RegExp(
      String.raw`\b(?:evaluat\w+|experiment\w*|test(?:ed|s|ing)?|results?|performance|performs|validat\w+|outperform\w*|achiev\w*|demonstrat\w*|verif\w+|benchmark\w*|assess\w*|effectiveness|efficacy|enhance|improv\w*)\b[^.;]{0,110}?\b(?:on|across|over)\s+(?:[\w-]+\s+){0,6}?${resourceNoun}${listHead}`,
      'u',
    ),
    votes: { dataset: -1 },
    example: 'evaluated on public datasets such as COCO',
    reason: 'What is only scored on is a benchmark, whatever the noun.',
  },
  {
    id: 'made-from',
    before:
      /(?:\b(?:extension (?:of|to)|(?:data\s?set|corpus|benchmark|suite|collection|annotations|resource|it|which|that|and)\b(?:(?!\b(?:evaluat|test|train|outperform|result|model|method)\w*)[^.;]){0,60}?\b(?:built|based|constructed|created|derived|curated|sampled|collected|compiled|developed)\b[^.;]{0,30}?\b(?:on top of|on|upon|from)|(?:version|clips?|posts|articles|annotations?) (?:of|from|for))|\bwe\s+(?:\w+\s+)?(?:extend|expand|translate|re-?annotate|annotate))\s+(?:the\s+)?$/u,
    votes: { resource: 1.5, dataset: 2 },
    example: 'a dataset built on top of COCO',
    reason: 'What a resource is made from serves as source data.',
  },
  {
    id: 'collected-from',
    before:
      /\b(?:collect\w+|crawl\w+|source[ds]?|sampled|extracted|drawn|derived|gathered|scraped|articles?|records?|patients?|images?|documents?|annotat\w+|notes)\s+from\s+(?:the\s+)?$/u,
    votes: { resource: 1.5, dataset: 1 },
    example: 'records collected from MIMIC-III',
    reason: 'A source of data.',
  },
  {
    id: 'resource-verb-after',
    after:
      /^\s*(?:,[^,]{0,60},)?\s*(?:contains?|comprises?|comprising|consists? of|consisting of|includes?|covers?|covering|spans?|encompass\w+|containing|features|is annotated|was collected|is constructed)\b/u,
    votes: { name: 0.5, resource: 1.5 },
    example: 'MedTrinity-25M contains 25 million images',
    reason: 'Collections contain; models seldom do.',
  },
  {
    id: 'is-a-resource',
    after: new RegExp(
      String.raw`^["”)]?\s*(?:\([^)]{0,80}\)\s*)?(?:,|:|is|are|,\s*which is|-|–|—)?\s*(?:a|an|the|our|one of the)\s+(?:(?!(?:for|on|by|using|trained|models?|frameworks?|methods?|approach|network|that|which|to)\b)[\w,-]+\s+){0,8}?${resourceNoun}\b`,
      'u',
    ),
    votes: { name: 1.2, resource: 3 },
    example: 'OmniBench, a novel benchmark for omni-language models',
    reason: 'Apposition or copula after the name.',
  },
  {
    id: 'marked-as-resource',
    after:
      /^["”)]?[^.;]{0,60}?\bas\s+(?:an?\s+|the\s+first\s+)?(?:(?!\b(?:for|to|on|with|that|which)\b)[\w-]+\s+){0,5}?(?:data\s?sets?|corpus|corpora|benchmarks?)\b/u,
    votes: { name: 0.3, resource: 1.5 },
    example: 'we present FogText as a novel preference dataset',
    reason: 'What is presented as a dataset is one.',
  },
  {
    id: 'introduced-resource',
    before: new RegExp(
      String.raw`\b${introduce}\b(?:(?!\b(?:which|that|where|for|to|on|based|model|framework|method|network|approach)\b)[^.;]){0,90}?\b(?:data\s?set|benchmark|corpus|challenge|test suite|test\s?bed|suite|leaderboard|collection|database|knowledge graph|treebank|shared task)\b[^.;]{0,90}$`,
      'u',
    ),
    votes: { name: 0.3, resource: 1.5 },
    example: 'we introduce a large-scale dataset of radiographs called XYZ',
    reason: 'The object of "introduce" is a resource.',
  },
];
