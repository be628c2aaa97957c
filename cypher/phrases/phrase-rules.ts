/**
 * One way of asking. `<name>` in a form stands for a name of the graph that the query's parameter of that name takes,
 * with or without a word that says its kind ("the COCO dataset"); all else is compromise's match syntax over the tags of
 * phrase-words.ts. A form holds for the whole phrase, so a word that is not understood is never passed over.
 */
export interface PhraseRule {
  /** A ready-made query, or `paths` or `compare`. */
  asks: string;
  /** The question with its parameters in braces: how a reading is put, and what is offered while one types. */
  says: string;
  forms: readonly string[];
  /** Parameters that the words decide. */
  given?: Readonly<Record<string, string>>;
  /** The query that is asked instead where the phrase says "since YEAR". */
  since?: string;
  /** … and where it says "in YEAR". A rule without either understands no year. */
  inYear?: string;
  /** The question makes no sense without its year. */
  needsYear?: boolean;
}

const models = '#ModelWord';
const data = '(#DatasetWord|#BenchmarkWord)+';
const what = '(#Asking|#NameWord)';
const that = '#That? #Be*';
/** "which models", "models", "what", or nothing of the sort. */
const which = (sort: string): string => `#Asking? ${sort.replace(/\+$/, '')}*`;

export const phraseRules: readonly PhraseRule[] = [
  {
    asks: 'models-evaluated-on',
    says: 'models evaluated on {data}',
    since: 'models-evaluated-on-since',
    forms: [
      `${which(models)} ${that} #Evaluated #On <data>`,
      `#Asking? ${models} (on|for|of) <data>`,
      `(#Asking|#ModelWord) #Be* #Used <data> (to|for) #Evaluated? (evaluation|testing)?`,
      `<data> (${models}|results|evaluations|leaderboard)`,
      `(results|evaluation|evaluations|leaderboard) (on|of|for) <data>`,
    ],
  },
  {
    asks: 'models-evaluated-on-both',
    says: 'models evaluated on both {data} and {other}',
    forms: [
      `${which(models)} ${that} both? #Evaluated #On both? <data> and #On? <other>`,
      `#Asking? ${models} on both? <data> and <other>`,
    ],
  },
  {
    asks: 'data-a-model-was-evaluated-on',
    says: 'what {model} was evaluated on',
    forms: [
      `${which(data)} #Be* <model> #Be* #Evaluated (on|with|against)?`,
      `#On ${which(data)} #Be* <model> #Be* #Evaluated`,
      `#Asking? ${data} #That? #Be? #Used (to|for) #Evaluated <model>`,
      `#Asking? #BenchmarkWord (of|for) <model>`,
      `where #Be* <model> #Be* #Evaluated`,
      `<model> (evaluation|evaluations|results|#BenchmarkWord)`,
      `(evaluation|evaluations|results) of <model>`,
    ],
  },
  {
    asks: 'data-of-both-models',
    says: 'what {model} and {other} were both evaluated on',
    forms: [
      `${which(data)} #Be* both? <model> and <other> #Be* both? #Evaluated (on|with)?`,
      `#Asking? ${data} ${that} (shared|common) (by|to|between) <model> and <other>`,
      `(shared|common) ${data} of <model> and <other>`,
    ],
  },
  {
    asks: 'data-a-model-was-trained-on',
    says: 'what {model} was trained on',
    forms: [
      `${which(data)} #Be* <model> #Be* #Trained (on|with|from)?`,
      `#On ${which(data)} #Be* <model> #Be* #Trained`,
      `#Asking? ${data} #That? #Be* #Used (to|for|in) #Trained <model>`,
      `#Asking? #Trained ${data} (of|for|behind) <model>`,
      `<model> #Trained ${data}`,
      `<model> ${data}`,
      `#Asking? #DatasetWord (of|for|behind) <model>`,
      `where #Be* <model> #Be* #Trained`,
    ],
  },
  {
    asks: 'models-trained-on',
    says: 'models trained on {data}',
    since: 'models-trained-on-since',
    forms: [
      `${which(models)} ${that} #Trained #On <data>`,
      `(#Asking|#ModelWord) #Be* #Used <data> (to|for) (#Trained|training)`,
      `${which(models)} ${that} #Trained from <data>`,
    ],
  },
  {
    asks: 'models-trained-on-both',
    says: 'models trained on both {data} and {other}',
    forms: [
      `${which(models)} ${that} both? #Trained #On both? <data> and #On? <other>`,
      `${what} ${that} #Trained #On both <data> and <other>`,
    ],
  },
  {
    asks: 'models-evaluated-without-training',
    says: 'models evaluated on {data} without training on it',
    forms: [
      `${which(models)} ${that} #Evaluated #On <data> (without|but not|and not) #Be? (#Trained|training) (on it|on them)?`,
      `zero shot ${models} (on|for) <data>`,
    ],
  },
  {
    asks: 'evaluated-after-training-on',
    says: 'what models trained on {data} are evaluated on',
    forms: [`(#Asking|#DatasetWord|#BenchmarkWord)+ #Be* ${models} ${that} #Trained #On <data> #Be* #Evaluated on`],
  },
  {
    asks: 'models-evaluated-on-the-same-data',
    says: 'models evaluated on the same data as {model}',
    forms: [
      `${which(models)} ${that} #Evaluated #On same ${data} (as|like) <model>`,
      `#Asking? ${models} ${that} (like|similar to) <model>`,
      `(alternatives|alternative|competitors|rivals) (to|of|for) <model>`,
    ],
  },
  {
    asks: 'data-used-together',
    says: 'datasets used together with {data}',
    forms: [
      `${which(data)} ${that} #Used (together|alongside|along|jointly)? (with|beside|alongside) <data>`,
      `#Asking? ${data} (with|beside|alongside|like|similar to) <data>`,
      `(alternatives|alternative) (to|of|for) <data>`,
    ],
  },
  {
    asks: 'compare',
    says: 'compare {entity} with {other}',
    forms: [
      `#Compared <entity> #And <other>`,
      `<entity> (versus|vs|against|or|#Compared (to|with)) <other>`,
      `(comparison|difference|differences) (of|between) <entity> #And <other>`,
      `how #Be <entity> (differ|different|compare) (from|to|with) <other>`,
    ],
  },
  {
    asks: 'compared-with',
    says: 'what {model} is compared with',
    forms: [
      `${which(models)} #Be* <model> #Be* #Compared #And?`,
      `${which(models)} ${that} #Compared #And <model>`,
      `${which(models)} ${that} #Beating <model>`,
      `${which(models)} #Be* <model> #Be* #Beating`,
      `#BaselineWord (of|for|with|to) <model>`,
      `<model> #BaselineWord`,
    ],
  },
  {
    asks: 'compared-models',
    says: 'pairs of models compared most',
    forms: [
      `(pair|pairs)? of? ${which(models)} ${that} #Compared (most|most often|often)`,
      `#Most #Compared (pair|pairs)? of? ${models}`,
    ],
  },
  {
    asks: 'disagreements',
    says: 'disagreements between papers',
    forms: [
      `#Disagreeing (between|among|of|in)? (#PaperWord|results|${models})?`,
      `where #Be? #PaperWord #Disagreeing`,
      `(contradictory|contradicting|conflicting) (results|claims|#PaperWord|comparisons)`,
      `#Asking? #PaperWord #That? #Disagreeing`,
    ],
  },
  {
    asks: 'ancestors-of-a-model',
    says: 'what {model} is based on',
    forms: [
      `${which(models)} #Be* <model> #Be* #Based (on|upon|from|of)?`,
      `(ancestors|ancestor|ancestry|lineage|origins|roots|backbone|parents|predecessors) of <model>`,
      `<model> (ancestors|ancestry|lineage|backbone)`,
    ],
  },
  {
    asks: 'descendants-of-a-model',
    says: 'models based on {model}',
    forms: [
      `${which(models)} ${that} #Based (on|upon|from|of|top of)* <model>`,
      `(descendants|descendant|successors|derivatives|offspring|children) of <model>`,
      `<model> (descendants|successors|derivatives)`,
    ],
  },
  {
    asks: 'sources-of-a-dataset',
    says: 'what {data} is derived from',
    forms: [
      `${which(data)} #Be* <data> #Be* #Made (from|of|out of|on)`,
      `(sources|source|origins|ancestors) of <data>`,
    ],
  },
  {
    asks: 'descendants-of-a-dataset',
    says: 'datasets derived from {data}',
    forms: [
      `${which(data)} ${that} (#Made|#Based) (from|of|out of|on) <data>`,
      `(descendants|derivatives|extensions|subsets) of <data>`,
    ],
  },
  {
    asks: 'versions-of-a-family',
    says: 'versions of {entity}',
    forms: [
      `#Asking? (versions|version|sizes|variants|family|members) (of|are there of|exist of) <entity>`,
      `<entity> (versions|sizes|variants|family)`,
    ],
  },
  {
    asks: 'data-of-a-modality',
    says: 'benchmarks for {modality}',
    given: { type: 'Benchmark' },
    since: 'data-of-a-modality-since',
    forms: [`#Asking? #BenchmarkWord ${that} #Having <modality>`, `#Asking? <modality> #BenchmarkWord`],
  },
  {
    asks: 'data-of-a-modality',
    says: 'datasets with {modality}',
    since: 'data-of-a-modality-since',
    forms: [
      `#Asking? #DatasetWord+ (and|or)? #BenchmarkWord* ${that} #Having <modality>`,
      `#Asking? <modality> #DatasetWord+ (and|or)? #BenchmarkWord*`,
    ],
  },
  {
    asks: 'models-of-a-modality',
    says: 'models for {modality}',
    since: 'models-of-a-modality-since',
    forms: [
      `#Asking? ${models} ${that} #Having <modality>`,
      `#Asking? <modality> ${models}`,
      `what #Having <modality>`,
      `#Asking? ${models} ${that} #Trained #On <modality>`,
    ],
  },
  {
    asks: 'modalities-that-meet',
    says: 'modalities that meet in one model',
    forms: [
      `#Asking? #ModalityWord ${that} (meet|meets|combined|together|go together|#Used together) in? (one|same)? ${models}?`,
      `(pairs|pair|combinations) of #ModalityWord`,
    ],
  },
  {
    asks: 'models-of-two-modalities',
    says: 'models for both {modality} and {other}',
    forms: [
      `#Asking? ${models} ${that} #Having both? <modality> and #Having? <other>`,
      `#Asking? <modality> and? <other> ${models}`,
      `what #Having both <modality> and <other>`,
    ],
  },
  {
    asks: 'papers-that-mention',
    says: 'papers about {entity}',
    since: 'papers-that-mention-since',
    forms: [
      `#Asking? #PaperWord #That? #Be* (#Mentioned|#Used)? #About? <entity>`,
      `what #Mentioned <entity>`,
      `<entity> (papers|articles|literature|publications|studies)`,
      `(who|where) #Be* (#Used|#Mentioned) <entity>`,
      `where #Be* <entity> #Be* (#Used|#Mentioned)`,
    ],
  },
  {
    asks: 'papers-about',
    says: 'papers about {term}',
    since: 'papers-about-since',
    forms: [
      `#Asking? #PaperWord #That? #Be* (#Mentioned|#Used)? #About? <term>`,
      `#Asking? #PaperWord #That? (address|addressing|tackle|tackling|solve|solving) <term>`,
      `what #Be* #Mentioned? (about|on) <term>`,
      `<term> (papers|articles|literature|publications|studies|research)`,
      `(research|work) (on|about) <term>`,
      `who #Be* (working|works|work) on <term>`,
    ],
  },
  {
    asks: 'papers-with-both',
    says: 'papers about both {entity} and {other}',
    forms: [
      `#Asking? #PaperWord #That? #Be* #Mentioned? #About? both? <entity> and #About? <other>`,
      `what #Mentioned both? <entity> and <other>`,
    ],
  },
  {
    asks: 'papers-that-introduce',
    says: 'papers that introduce {entity}',
    forms: [
      `#Asking? #PaperWord? ${that} #Introduced <entity>`,
      `where #Be* <entity> #Be* #Introduced`,
      `<entity> paper`,
      `(origin|source|original) paper (of|for|behind) <entity>`,
      `where #Be* <entity> (from|come from|comes from)`,
      `(when|#Asking) #Be* <entity> #Be* #Introduced (in|by)?`,
    ],
  },
  {
    asks: 'papers-that-introduce-both',
    says: 'papers that introduce a model and data',
    forms: [
      `#Asking? #PaperWord #That? #Introduced both? ${models} and ${data}`,
      `#Asking? #PaperWord #That? #Introduced both? ${data} and ${models}`,
    ],
  },
  {
    asks: 'claims-about',
    says: 'what is said about {entity}',
    forms: [
      `#Asking #Be* (said|stated|claimed|known|written|#Mentioned)? about <entity>`,
      `#Asking #Be? <entity>`,
      `(#NameWord|#ClaimWord|about) (about|on|of)? <entity>`,
    ],
  },
  ...(['Model', 'Dataset', 'Benchmark', 'Modality'] as const).map((type): PhraseRule => {
    const many = { Model: 'models', Dataset: 'datasets', Benchmark: 'benchmarks', Modality: 'modalities' }[type];
    return {
      asks: 'most-mentioned',
      says: `most mentioned ${many}`,
      given: { type },
      inYear: 'most-mentioned-in-a-year',
      forms: [
        `#Asking? #Be? #Most #Usual? #${type}Word #Be? #Usual?`,
        `#Asking? #${type}Word ${that} (most #Usual|#Usual most)`,
      ],
    };
  }),
  ...(['Model', 'Dataset', 'Benchmark', 'Modality'] as const).map((type): PhraseRule => {
    const many = { Model: 'models', Dataset: 'datasets', Benchmark: 'benchmarks', Modality: 'modalities' }[type];
    return {
      asks: 'most-connected',
      says: `most connected ${many}`,
      given: { type },
      forms: [`#Asking? (most|best) (connected|linked|central) #${type}Word`, `hubs among #${type}Word`],
    };
  }),
  {
    asks: 'mentioned-with',
    says: 'what is mentioned together with {entity}',
    forms: [
      `${what} ${that} #Mentioned (together|along|alongside)? with <entity>`,
      `${what} ${that} (goes|go|occurs|occur|appears|appear) (together|along)? with <entity>`,
      `(neighbours|neighbors|neighbourhood|surroundings|context) of <entity>`,
      `${what} ${that} (related|close|near|#Linking) to? <entity>`,
    ],
  },
  {
    asks: 'paths',
    says: 'what links {entity} and {other}',
    forms: [
      `${what} #Linking <entity> #And <other>`,
      `how #Be <entity> #And <other> #Be? #Linking`,
      `how #Be <entity> #Be? #Linking #And <other>`,
      `(path|paths|route|way|connection|connections|link|links|relation|relations|relationship) (between|from) <entity> #And <other>`,
    ],
  },
  {
    asks: 'models-and-data-that-share-papers',
    says: 'models and datasets that share papers',
    forms: [
      `(pair|pairs)? of? ${models} and ${data} ${that} (share #PaperWord|#Mentioned together|#Used together|together)`,
    ],
  },
  {
    asks: 'communities-of',
    says: 'communities that speak of {entity}',
    forms: [
      `#Asking? #GroupWord ${that} (#About|#Mentioned|#Used)+ <entity>`,
      `#Asking? #GroupWord #Be* <entity> (in|belong to|belongs to|part of)?`,
    ],
  },
  {
    asks: 'benchmarks-of-a-year',
    says: 'what models were evaluated on',
    inYear: 'benchmarks-of-a-year',
    needsYear: true,
    forms: [
      `(#Asking|#DatasetWord|#BenchmarkWord)+ #Be* ${models}? #Be* #Evaluated on?`,
      `#Asking? #Be? ${data} #Be? #Used?`,
    ],
  },
  {
    asks: 'introduced-in-a-year',
    says: 'what was introduced',
    inYear: 'introduced-in-a-year',
    needsYear: true,
    forms: [`(#Asking|#NameWord|#ModelWord|#DatasetWord|#BenchmarkWord|and)+ ${that} #Introduced`],
  },
  {
    asks: 'new-since',
    says: 'what is new',
    since: 'new-since',
    inYear: 'introduced-in-a-year',
    needsYear: true,
    forms: [
      `#Asking? #Be* (new|newest|recent) (#NameWord|#ModelWord|#DatasetWord|#BenchmarkWord|and)*`,
      `(#NameWord|#ModelWord|#DatasetWord|#BenchmarkWord|#Asking)+ ${that} (new|appeared|emerged)`,
    ],
  },
  {
    asks: 'not-seen-since',
    says: 'what was not seen',
    since: 'not-seen-since',
    needsYear: true,
    forms: [
      `(#Asking|#NameWord|#ModelWord|#DatasetWord|#BenchmarkWord)+ ${that} (not|never|no longer) #Be* (#Used|#Mentioned|#Evaluated) on?`,
      `(#Asking|#NameWord|#ModelWord|#DatasetWord|#BenchmarkWord)+ ${that} (forgotten|abandoned|unused|disappeared|vanished|faded)`,
    ],
  },
  {
    asks: 'rising-data',
    says: 'rising datasets',
    inYear: 'rising-data',
    needsYear: true,
    forms: [
      `#Asking? (rising|trending|growing|emerging|hot) ${data}`,
      `#Asking? ${data} ${that} (rising|trending|growing|emerging|rose|grew|rise|grow)`,
    ],
  },
  {
    asks: 'timeline-of',
    says: '{entity} through the years',
    forms: [
      `<entity> (through|over|across|by) (time|years|year)`,
      `(timeline|history|trend|popularity|use|usage|rise) of <entity> (through|over|across)? (time|years)?`,
      `how (often|much) #Be* <entity> #Be* (#Mentioned|#Used)`,
      `when #Be* <entity> #Be* (#Used|#Mentioned)`,
    ],
  },
  {
    asks: 'longest-in-use',
    says: 'models longest in use',
    given: { type: 'Model' },
    forms: [`#Asking? ${models} ${that} (longest in use|#Used longest)`, `(oldest|longest lived) ${models}`],
  },
  {
    asks: 'longest-in-use',
    says: 'datasets longest in use',
    given: { type: 'Dataset' },
    forms: [`#Asking? #DatasetWord ${that} (longest in use|#Used longest)`, `(oldest|longest lived) #DatasetWord`],
  },
  {
    asks: 'benchmarks-without-a-modality',
    says: 'benchmarks that no {modality} model was evaluated on',
    forms: [
      `#Asking? ${data} #That? (no|without) <modality> ${models}? #Be* #Evaluated? on?`,
      `#Asking? ${data} #That? no ${models} (of|for|with) <modality> #Be* #Evaluated on?`,
      `(gaps|blank spots) (for|of|in) <modality>`,
    ],
  },
  {
    asks: 'never-evaluated-on',
    says: '{modality} datasets that no model was evaluated on',
    forms: [
      `#Asking? <modality> ${data} #That? no ${models} #Be* #Evaluated on?`,
      `#Asking? ${data} (of|for|with) <modality> #That? no ${models} #Be* #Evaluated on?`,
      `#Asking? (unused|untested) <modality> ${data}`,
      `#Asking? <modality> ${data} #That? #Be* (never|not) #Be? (#Evaluated|#Used) on?`,
    ],
  },
  ...(['Model', 'Dataset', 'Benchmark'] as const).map((type): PhraseRule => {
    const many = { Model: 'models', Dataset: 'datasets', Benchmark: 'benchmarks' }[type];
    return {
      asks: 'orphans',
      says: `${many} that stand alone`,
      given: { type },
      forms: [
        `#Asking? #${type}Word ${that} (stand alone|alone|isolated|unconnected|not connected|orphans|orphaned)`,
        `(isolated|unconnected|orphaned|orphan|lonely|lone) #${type}Word`,
        `#${type}Word (without|with no) #ClaimWord`,
      ],
    };
  }),
  {
    asks: 'papers-without-claims',
    says: 'papers without claims',
    forms: [`#Asking? #PaperWord (without|lacking|with no|that have no) #ClaimWord`],
  },
];
