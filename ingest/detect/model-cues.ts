import { type CueRule, introduce, listHead, modelNoun } from './cue-rule.ts';

/** Evidence that a name is a model. */
export const modelCues: CueRule[] = [
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
    id: 'we-train',
    before:
      /\b(?:we|and|then|further|to|which we) (?:further |then |also |jointly )?(?:pre-?|re-?)?train(?:ed)?\s+(?:(?:a|an|the|our)\s+(?:[\w-]+\s+){0,4}?(?:model|network|called|named),?\s+)?["“(]?$/u,
    votes: { name: 0.8, model: 2, own: 1 },
    example: 'we train mmE5 on it',
    reason: 'What is trained is a model.',
  },
  {
    id: 'used-as',
    after: /^["”)]?-(?:based|like|style|powered|guided|initiali[sz]ed|enhanced|generated)\b/u,
    votes: { model: 0.8 },
    example: 'CLIP-based retrieval',
    reason: 'What things are based on is mostly a model.',
  },
];
