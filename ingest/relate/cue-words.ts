/** What a word between or around two names says of them, by the first class that has it. Held against lower case. */
const cueWords = {
  wins: String.raw`outperform\w*|surpass\w*|exceed\w*|beat(?:s|ing)?|better|superior\w*|best`,
  level: String.raw`comparable|competitive|compet(?:es?|ing)|on (?:a )?par|match(?:es|ing)|similar|rival(?:s|ing)`,
  compares: String.raw`compar(?:ed|es?|ing|isons?)|versus|vs|unlike|in contrast|relative to|baselines?|competitors|than|over|against`,
  tunes: String.raw`(?:fine-?|instruction |instruction-|prompt |prompt-)tun\w+|adapt\w*|initiali[sz]\w+|distil\w*|prompt(?:s|ing|ed)?`,
  builds: String.raw`based (?:up)?on|buil\w+ (?:\w+ )?(?:up)?on|extend\w*|extension|on top of|variants?|versions?|inspired|backbones?|generali[sz]\w+|modif\w+`,
  trains: String.raw`(?:pre-?|re-?|co-?)?train(?:ed|ing|s)?|learn(?:ed|t|s|ing)?|optimi[sz]ed`,
  evaluates: String.raw`evaluat\w+|experiment\w*|test(?:ed|s|ing)?|benchmark\w*|assess\w*|validat\w+|verif\w+`,
  results: String.raw`results?|performance|perform\w*|achiev\w*|obtain\w*|attain\w*|accurac\w+|scores?|gains?|state[- ]of[- ]the[- ]art|sota|show\w*|demonstrat\w*|rank\w*|effectiveness|reach\w*`,
  uses: String.raw`us(?:e|es|ing)|leverag\w+|employ\w*|utili[sz]\w+|adopt\w*|exploit\w*|harness\w*|via|integrat\w+|incorporat\w+|combin\w+|equip\w*|power\w*|guid\w+`,
  improves: String.raw`improv\w*|enhanc\w*|accelerat\w*|speed\w*|compress\w*|prun(?:e|es|ing)|quanti[sz]\w+|augment\w*|reduc\w*`,
  applies: String.raw`appl\w+|plug\w*|on|across`,
  makes: String.raw`propos\w*|introduc\w*|present\w*|develop\w*|creat\w+|construct\w*|releas\w+|design\w*|build|built`,
  gathers: String.raw`collect\w*|deriv\w+|sourc\w+|curat\w+|annotat\w+|sampl\w+|translat\w+|subset|consist\w*|contain\w*|compris\w*|cover\w*|drawn`,
  studies: String.raw`analy[sz]\w+|study|studies|investigat\w*|survey\w*|explor\w*|examin\w*|review\w*|attack\w*|find|reveal\w*`,
  exemplifies: String.raw`such as|like|e\.g\.?|including|for example|namely`,
  and: String.raw`and|or|with|from|into|by|through|to|in|of|for|as`,
} as const;
export type CueClass = keyof typeof cueWords;

export interface MetCue {
  cue: string;
  /** Where it starts in the text it was met in. */
  at: number;
}

const classes = Object.keys(cueWords);
const anyCue = new RegExp(
  String.raw`(?<![\w-])(?:${Object.values(cueWords)
    .map((words) => `(${words})`)
    .join('|')})(?![\w])`,
  'gu',
);

/** All cues of a piece of text in lower case, in order. */
export function cuesIn(lower: string): MetCue[] {
  return Array.from(lower.matchAll(anyCue), (match) => {
    const cue = classes.find((_, at) => match[at + 1] !== undefined) ?? '';
    return { cue, at: match.index };
  });
}
