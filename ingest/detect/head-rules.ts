import type { Votes } from './cue-rule.ts';

/** What the last words of a spelled-out name say about it. */
export const headRules: { id: string; head: RegExp; votes: Votes }[] = [
  {
    id: 'head-model',
    head: /\b(?:networks?|model|frameworks?|transformers?|methods?|algorithms?|approach|architecture|autoencoder|encoder|system|machine|nets?|agent|gan|lora|bert|adapter|optimizer|mixer|pipeline|tuning|prompting|optimization|pre-?training|distillation|decoding|sampling|fusion|augmentation|pruning|quantization|adaptation)$/iu,
    votes: { name: 0.4, model: 1.2 },
  },
  {
    id: 'head-resource',
    head: /\b(?:datasets?|benchmarks?|corpus|challenge|database|suite|treebank|evaluation|collection|bench|test)$/iu,
    votes: { name: 0.6, resource: 3 },
  },
  {
    id: 'head-class',
    head: /(?:\b(?:models|networks|machines|gans|processes|transformers|autoencoders|encoders|policies|agents|systems|methods|algorithms|approaches|techniques)|\b(?:large|pre-?trained|vision|generative|graph neural|convolutional neural|deep neural) (?:language )?(?:models?|networks?))$/iu,
    votes: { name: -1.2 },
  },
  {
    id: 'head-task',
    head: /\b(?:recognition|segmentation|detection|estimation|answering|generation|translation|summarization|classification|prediction|learning|retrieval|recommendation|reconstruction|analysis|processing|understanding|extraction|tracking|localization|identification|search|planning|forecasting|captioning|navigation|completion|parsing|inference|reasoning|modell?ing|disease|disorder|gradient|descent|problems?|intelligence|reality|health|records?|imaging|images?|graphs?|bases?|data|shift|matrix|regression|privacy|feedback|memory|vehicles?|goals|interactions?|similarity|precision|recall|accuracy|process|distribution|setting|interface|tasks?|states?|effects?|set|programming|theory|games?|tree|resonance|tomography|strategy|examples?|systems?|space|manifold|selection|solver|attacks?|matching|engineering|simulation|tests?|editing|control|propagation|synthesis|super-resolution|re-identification|verification|supervision|annotation|grounding|scale)$/iu,
    votes: { name: -0.7 },
  },
  {
    id: 'head-component',
    head: /\b(?:loss(?:es)?|metrics?|modules?|blocks?|attention|mechanism|scores?|layers?|heads?|units?|gates?|functions?|regulari[sz]ations?|regulari[sz]er|errors?|rates?|distance|divergence|index|ratio|variance|weights?|tokens?|maps?|features?|embeddings?|branch|encoder|decoder|pooling|convolution|normali[sz]ation|activation|operator|kernel|interface|assumption|codes?|condition|inequality|consistency)$/iu,
    votes: { name: -2 },
  },
];
