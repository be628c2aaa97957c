/** What a cue speaks for: that the words are a name at all, a model, a resource (dataset or benchmark), the paper's own. */
export interface Votes {
  name?: number;
  model?: number;
  resource?: number;
  own?: number;
  /** Towards Dataset (positive) or Benchmark (negative), once it is a resource. */
  dataset?: number;
}

/**
 * One piece of evidence beside a mention. `before` is held against the sentence up to the name, `after` against what
 * follows it, both in lower case. Names coordinated with it share its surroundings: "on COCO, LVIS and NoCaps".
 */
export interface CueRule {
  id: string;
  before?: RegExp;
  after?: RegExp;
  votes: Votes;
  example: string;
  reason: string;
}

const resourceNoun = String.raw`(?:data\s?sets?|benchmarks?|corpus|corpora|leaderboards?|challenges?|test\s?(?:sets?|suites?|beds?)|suites?|databases?|repositor(?:y|ies)|shared tasks?|knowledge (?:base|graph)s?|simulators?|environments?|treebanks?|evaluation (?:frameworks?|platforms?|protocols?|harness|toolkits?|methodology)|(?:frameworks?|platform) (?:to|for|that) (?:\\w+ )?(?:evaluat\\w+|assess\\w*|benchmark\\w*)|probes?|question banks?|arenas?)`;
const modelNoun = String.raw`(?:models?|methods?|frameworks?|architectures?|networks?|algorithms?|approach(?:es)?|backbones?|encoders?|decoders?|transformers?|agents?|baselines?|systems?|optimi[sz]ers?|pipelines?|variants?|llms?|mllms?|vlms?|lvlms?|plms?|gans?|adapters?|chatbots?|checkpoints?|embeddings?|techniques?|paradigms?|detectors?|trackers?|classifiers?|solvers?|planners?|learners?|toolkits?|generators?|retrievers?|tokenizers?|strategy|schemes?|policy|procedure|parser|codec|solutions?|librar(?:y|ies)|implementation|attack|tool|tools|methodology|formulation|recommender|simulator model|engine|assistant|variant|extension|estimators?|heuristics?)`;
const introduce = String.raw`(?:propos\w+|introduc\w+|present(?:s|ed|ing)?|develop(?:s|ed|ing)?|design(?:s|ed|ing)?|devis\w+|releas\w+|construct(?:s|ed|ing)?|creat\w+|build(?:s|ing)?|built|contribut\w+|curat\w+|establish\w*|formulat\w+|offer|provid\w+|collect(?:s|ed)?|describ\w+|unveil\w*|implement\w*)`;
const we = String.raw`(?:we|this (?:paper|work|study|article|report)|(?:the|our) (?:paper|work|study|authors?)|here|i)`;
const listHead = String.raw`\s*(?:,|:|\(|-|–|—)?\s*(?:such as|like|including|include|i\.e\.,?|namely|e\.g\.,?|called|named|dubbed|termed|,|:|\()\s*(?:the\s+|both\s+|[(“"']\s*)*$`;

export const cueRules: CueRule[] = [
  // --- resources
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
      /\b(?:train(?:ed|ing)?|fine-?tun(?:ed|ing)|instruction-?tuned|pre-?train(?:ed|ing))\s+(?:\w+\s+){0,3}?(?:on|with|using)\s+(?:the\s+|both\s+)?$/u,
    votes: { resource: 1.2, dataset: 1.5 },
    example: 'pre-trained on LAION-400M',
    reason: 'What a model is trained on is data.',
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
      String.raw`^["”)]?\s*(?:\([^)]{0,80}\)\s*)?(?:,|:|is|are|,\s*which is|-|–|—)?\s*(?:a|an|the|our|one of the)\s+(?:[\w,-]+\s+){0,8}?${resourceNoun}\b`,
      'u',
    ),
    votes: { name: 1.2, resource: 3 },
    example: 'OmniBench, a novel benchmark for omni-language models',
    reason: 'Apposition or copula after the name.',
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
  // --- models
  {
    id: 'model-noun-after',
    after: new RegExp(
      String.raw`^['’]?s?["”)]?\s+(?:(?:language|diffusion|vision|foundation|base|image|text|neural|speech|visual|generation|transformer|pretrained|pre-trained|encoder|decoder|embedding|large|chat|reward|teacher|student|detection|segmentation|learning|training|optimization|family of|series|style)\s+){0,2}${modelNoun}\b`,
      'u',
    ),
    votes: { name: 0.3, model: 2.5 },
    example: 'the Flan-UL2 model',
    reason: 'The noun after a name says what it is.',
  },
  {
    id: 'model-noun-before',
    before: new RegExp(String.raw`\b${modelNoun}${listHead}`, 'u'),
    votes: { name: 1, model: 2.5 },
    example: 'language models such as GPT-4 and Claude',
    reason: 'A noun, a colon or "such as" announces a list of what it names.',
  },
  {
    id: 'model-noun-adjacent',
    before:
      /\b(?:model|framework|algorithm|method|network|approach|architecture|optimizer|detector|llm|called|named|dubbed|termed)\s+["“(]?$/u,
    votes: { name: 1.2, model: 1.5 },
    example: 'the language model GPT-4',
    reason: 'Apposition.',
  },
  {
    id: 'model-verb-after',
    after:
      /^["”)]?\s*(?:\([^)]{0,80}\)\s*)?(?:,\s*)?(?:also |further |first |then |significantly |consistently |not only |can |effectively |explicitly |successfully |substantially |thus |further |efficiently |jointly )*(?:outperform\w*|achieves?|achieved|achieving|surpass\w*|leverag\w+|employs?|uses|utili[sz]es|incorporates?|learns?|generates?|improves?|enables?|integrates?|introduces?|adopts?|exhibits?|attains?|yields?|reduces?|combines|extracts?|trains?|obtains?|delivers?|performs?|produces?|predicts?|enhances?|exploits?|captures?|excels|applies|maintains|requires?|operates|works|optimizes|adapts?|decomposes|performs|transforms|converges|builds|fails|struggles?|shows?|demonstrates?|guarantees|mitigates|addresses|allows|facilitates|aligns|encodes|aggregates|constructs|selects|automatically|models|updates|estimates|identifies|is (?:able|capable|trained|designed|based|built|robust|effective|competitive|superior|comparable|faster))\b/u,
    votes: { name: 0.8, model: 1.3 },
    example: 'mmE5 achieves better results',
    reason: 'Models act.',
  },
  {
    id: 'is-a-model',
    after: new RegExp(
      String.raw`^["”)]?\s*(?:\([^)]{0,80}\)\s*)?(?:,|:|is|,\s*which is|-|–|—)?\s*(?:a|an|the|our)\s+(?:[\w,-]+\s+){0,7}?${modelNoun}\b`,
      'u',
    ),
    votes: { name: 1.4, model: 2 },
    example: 'ZEETAD, a novel zero-shot framework',
    reason: 'Apposition or copula after the name.',
  },
  {
    id: 'compared',
    before:
      /\b(?:outperform(?:s|ing|ed)?|surpass(?:es|ing|ed)?|exceed(?:s|ing)?|beat(?:s|ing)?|compar(?:ed|able) (?:to|with)|better than|superior to|worse than|than|versus|vs\.?|over)\s+(?:the\s+|both\s+|state-of-the-art\s+|even\s+|existing\s+)*$/u,
    votes: { name: 0.4, model: 1.3 },
    example: 'outperforms BERT',
    reason: 'Models are compared with models.',
  },
  {
    id: 'used-model',
    before:
      /\b(?:fine-?tun(?:e|ed|ing)|prompt(?:ing)?|based on|built (?:up)?on|building on|distill\w*|initiali[sz]ed (?:from|with)|applied to|apply|adapt(?:s|ing|ed)?|extend(?:s|ing)?|leverag\w+|using|utili[sz]\w+|employ\w*|via|with|by|frozen|pre-?trained|integrat\w+|queries|compress(?:ing)?|incorporat\w+|into|variant of|version of)\s+(?:the\s+|a\s+|an\s+|pre-?trained\s+|frozen\s+|vanilla\s+|standard\s+|original\s+)*$/u,
    votes: { name: 0.2, model: 0.7 },
    example: 'by fine-tuning BERT',
    reason: 'Models are used, tuned, extended.',
  },
  {
    id: 'introduced-model',
    before: new RegExp(
      String.raw`\b${introduce}\b(?:(?!\b(?:data\s?set|benchmark|corpus|which|that|dataset)\b)[^.;]){0,90}?\b${modelNoun}\b[^.;]{0,90}$`,
      'u',
    ),
    votes: { model: 1.2 },
    example: 'we propose a graph network named XYZ',
    reason: 'The object of "propose" is a model.',
  },
  {
    id: 'used-as',
    after: /^["”)]?-(?:based|like|style|powered|guided|initiali[sz]ed|enhanced|generated)\b/u,
    votes: { model: 0.8 },
    example: 'CLIP-based retrieval',
    reason: 'What things are based on is mostly a model.',
  },
  // --- the paper's own
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
      `\\b${we}\\b[^.;]{0,40}?\\b(?:propos\\w+|introduc\\w+|present(?:s|ed)?|develop(?:s|ed)?|releas\\w+|devis\\w+|design(?:s|ed)?|construct(?:s|ed)?|creat\\w+|collect(?:s|ed)?|contribut\\w+)\\s+["“*(]?$`,
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
      String.raw`\b${we}\b[^.;]{0,40}?\b${introduce}\b[^.;]{0,140}(?:,|:|\(|called|named|dubbed|termed|as|—|–|-)\s*(?:or\s+|i\.e\.,?\s*|the\s+)?["“(*]?\s*$`,
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
  // --- no names
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
