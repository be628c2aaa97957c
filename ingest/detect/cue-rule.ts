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

export const resourceNoun = String.raw`(?:data\s?sets?|benchmarks?|corpus|corpora|leaderboards?|challenges?|test\s?(?:sets?|suites?|beds?)|suites?|databases?|repositor(?:y|ies)|shared tasks?|knowledge (?:base|graph)s?|simulators?|environments?|treebanks?|evaluation (?:frameworks?|platforms?|protocols?|harness|toolkits?|methodology)|(?:frameworks?|platform) (?:to|for|that) (?:\w+ )?(?:evaluat\w+|assess\w*|benchmark\w*)|probes?|question banks?|arenas?)`;
export const modelNoun = String.raw`(?:models?|methods?|frameworks?|architectures?|networks?|algorithms?|approach(?:es)?|backbones?|encoders?|decoders?|transformers?|agents?|baselines?|systems?|optimi[sz]ers?|pipelines?|variants?|llms?|mllms?|vlms?|lvlms?|plms?|gans?|adapters?|chatbots?|checkpoints?|embeddings?|techniques?|paradigms?|detectors?|trackers?|classifiers?|solvers?|planners?|learners?|toolkits?|generators?|retrievers?|tokenizers?|strategy|schemes?|policy|procedure|parser|codec|solutions?|librar(?:y|ies)|implementation|attack|tool|tools|methodology|formulation|recommender|simulator model|engine|assistant|variant|extension|estimators?|heuristics?)`;
/** "The proposed" and "our newly developed" speak of what was introduced elsewhere. */
export const introduce = String.raw`(?<!\b(?:the|our|newly|recently|previously) )(?:propos\w+|introduc\w+|present(?:s|ed|ing)?|develop(?:s|ed|ing)?|design(?:s|ed|ing)?|devis\w+|releas\w+|construct(?:s|ed|ing)?|creat\w+|build(?:s|ing)?|built|contribut\w+|curat\w+|establish\w*|formulat\w+|offer|provid\w+|collect(?:s|ed)?|describ\w+|unveil\w*|implement\w*)`;
export const we = String.raw`(?:we|this (?:paper|work|study|article|report)|(?:the|our) (?:paper|work|study|authors?)|here|i)`;
export const listHead = String.raw`\s*(?:,|:|\(|-|–|—)?\s*(?:such as|like|including|include|i\.e\.,?|namely|e\.g\.,?|called|named|dubbed|termed|,|:|\()\s*(?:the\s+|both\s+|[(“"']\s*)*$`;
