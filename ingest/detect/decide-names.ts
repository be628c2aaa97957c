import type { NamedType } from '../../vocabulary/kinds.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { TokenisedText } from '../text/token.ts';
import type { Votes } from './cue-rule.ts';
import { cueRules } from './cue-rules.ts';
import type { CandidateKind, NameGroup, TypedName } from './mention.ts';
import type { Cue } from './read-cues.ts';
import { sentenceOpeners } from './sentence-openers.ts';

/** How much each kind of candidate looks like a name before any context is read. */
const kindPrior: Record<CandidateKind, number> = {
  known: 3,
  coined: 0.6,
  acronym: 0.2,
  capitalised: -2,
  introduced: 1,
  'spelled-out': 0,
};
/** "X: A Benchmark for …", not "X: … on the Y dataset". */
const subtitleResource =
  /^["”)]*\s?(?:\([^)]*\))?:\s*(?:(?!\b(?:for|with|via|on|in|using|from|by|to|of)\b)[^:]){0,80}?\b(?:benchmark|data\s?set|corpus|challenge|test\s?bed|suite|treebank|database|collection)s?\b/iu;
/** "X: …", "The X Dataset, a …", "X Technical Report", or X alone. */
const titleStart = /^(?:the\s+)?["“'(]*$/iu;
const titleAfterName =
  /^["”')]*\s?(?:\([^)]*\))?(?:\s+(?:data\s?sets?|benchmark|database|corpus|challenge))?(?::|,\s+an?\s|\s+technical report|$)/iu;
const threshold = 1;
/** Rules that leave no doubt: only these make a well-known name the paper's own, which it is in one paper of thousands. */
const directRules = new Set([
  'we-introduce',
  'we-introduce-bare',
  'is-introduced',
  'own-result',
  'we-train-it',
  'which-we-release',
]);
/** Beside a title that opens with the name these tell its paper from one that only studies it. */
const presentingRules = new Set([
  'is-a-model',
  'is-a-resource',
  'our-name',
  'naming',
  'introduced-noun-name',
  'resource-verb-after',
  'model-verb-after',
  'we-train',
]);
const studies =
  /\b(?:evaluat\w*|survey|review|analys\w*|assess\w*|investigat\w*|study|studying|understanding|revisit\w*|limits?|attack\w*|case|jack|opportunit\w*|challenges|really|does|how|\?)\b|\?/iu;

/** A well-known name is the paper's own by plain words, or as the head of its title and presented in the abstract. */
function presentsKnown(cues: Cue[], title: string): boolean {
  const told = (rules: Set<string>): boolean => cues.some(({ rule }) => rules.has(rule));
  return told(directRules) || (told(new Set(['title-before-colon'])) && told(presentingRules) && !studies.test(title));
}
/** Rules that speak of the paper's own things. */
const ownRules = new Set(cueRules.filter(({ votes }) => votes.own !== undefined).map(({ id }) => id));
const ownThreshold = 2;

/** What the last words of a spelled-out name say about it. */
const headRules: { id: string; head: RegExp; votes: Votes }[] = [
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

interface Tally {
  name: number;
  model: number;
  resource: number;
  own: number;
  dataset: number;
}

/** Each rule counts once per name and a little more when it holds again. */
function tally(cues: Cue[], start: Tally): Tally {
  const times = new Map<string, number>();
  return cues.reduce((sum, { rule, votes }) => {
    const seen = times.get(rule) ?? 0;
    times.set(rule, seen + 1);
    const share = seen === 0 ? 1 : seen < 3 ? 0.3 : 0;
    return {
      name: sum.name + share * (votes.name ?? 0),
      model: sum.model + share * (votes.model ?? 0),
      resource: sum.resource + share * (votes.resource ?? 0),
      own: sum.own + share * (votes.own ?? 0),
      dataset: sum.dataset + share * (votes.dataset ?? 0),
    };
  }, start);
}

const sigmoid = (x: number): number => Math.round(1000 / (1 + Math.exp(-x))) / 1000;

/** Cues that do not stand beside a mention but in the name, in the title or in an address. */
function wholeTextCues(group: NameGroup, beside: Cue[], text: TokenisedText, lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  const add = (rule: string, votes: Votes): void => void cues.push({ rule, votes });
  const title = text.text.slice(0, text.titleEnd);
  const inTitle = group.mentions.filter(({ end }) => end <= text.titleEnd);
  const entry =
    group.mentions.map(({ entry }) => entry).find((one) => one !== undefined) ??
    group.keys.map((key) => lexicon.known(key)).find((one) => one?.ambiguous === false);
  if (inTitle.some(({ start, end }) => titleStart.test(title.slice(0, start)) && titleAfterName.test(title.slice(end))))
    add('title-before-colon', { name: 2.7, own: entry === undefined || entry.ambiguous ? 3 : 0 });
  const subtitle = inTitle[0] === undefined ? '' : title.slice(inTitle[0].end);
  if (subtitleResource.test(subtitle)) add('title-says-resource', { resource: 2 });
  if (inTitle.length > 0 && group.mentions.length > 1) add('in-title', { name: 0 });
  if (group.mentions.length > 2) add('frequent', { name: 0.3 });
  if (group.keys.some((key) => key.length > 3 && text.addresses.includes(key)))
    add('in-address', { name: 1.2, own: 1.2 });
  const spelledOut = group.longForm ?? (/\s/u.test(group.name) ? group.name : null);
  if (spelledOut !== null) {
    for (const { id, head, votes } of headRules) if (head.test(spelledOut)) add(id, votes);
  }
  if (group.longForm !== null) {
    if (/^\p{Lu}/u.test(group.longForm)) add('long-form-capitalised', { name: 0.5 });
    if (!beside.some(({ rule }) => ownRules.has(rule)) && inTitle.length === 0)
      add('defined-in-passing', { name: -1.2 });
  }
  if (/(?:bench|benchmark|qa|vqa|eval|arena)(?:[-+]?[\d.]*)?$/iu.test(group.name))
    add('resource-ending', { name: 0.6, resource: 2 });
  if (/(?:net|former|gan|bert|gpt|llm|clip|nerf|lora|diffusion|rag|mamba|agent)(?:[-+]*[\d.]*)?$/iu.test(group.name))
    add('model-ending', { name: 0.9, model: 1.2 });
  if (/^(?:\p{Lu}+s)$/u.test(group.name)) add('plural-acronym', { name: group.longForm === null ? -1 : -2 });
  if (/-?\d+(?:\.\d+)?[kmb]$/iu.test(group.name)) add('size-ending', { name: 1.2 });
  if (entry !== undefined) {
    const weight = entry.ambiguous ? 1.2 : 3;
    add(
      'known-name',
      entry.type === 'Model'
        ? { name: entry.ambiguous ? 2 : 0, model: weight }
        : { name: entry.ambiguous ? 2 : 0, resource: weight, dataset: entry.type === 'Dataset' ? 1 : 0 },
    );
  }
  return cues;
}

type CuesOf = Map<NameGroup['mentions'][number], Cue[]>;

/** All evidence for and against a group: beside its mentions, and in the text as a whole. */
export function evidenceOf(text: TokenisedText, group: NameGroup, cuesOf: CuesOf, lexicon: Lexicon): Cue[] {
  const beside = group.mentions.flatMap((mention) => cuesOf.get(mention) ?? []);
  return [...beside, ...wholeTextCues(group, beside, text, lexicon)];
}

/** Step 4: which groups are names of models, datasets or benchmarks, by all evidence of the whole text. */
export function decideNames(text: TokenisedText, groups: NameGroup[], cuesOf: CuesOf, lexicon: Lexicon): TypedName[] {
  const abstractCalls = text.text.toLowerCase();
  return groups.flatMap((group) => {
    if (/^\p{Lu}?\p{Ll}+$/u.test(group.name) && sentenceOpeners.has(group.name.toLowerCase())) return [];
    const cues = evidenceOf(text, group, cuesOf, lexicon);
    const prior = Math.max(...group.mentions.map(({ kind }) => kindPrior[kind]));
    const sum = tally(cues, { name: prior, model: 0, resource: 0, own: 0, dataset: 0 });
    if (sum.name < threshold) return [];
    const isResource = sum.resource > sum.model;
    const isKnown = cues.some(({ rule }) => rule === 'known-name');
    const isIntroduced = isKnown ? presentsKnown(cues, text.text.slice(0, text.titleEnd)) : sum.own >= ownThreshold;
    const type: NamedType = isResource ? resourceType(group, sum, isIntroduced, abstractCalls) : 'Model';
    const rules = [
      ...new Set([...group.mentions.flatMap((mention) => mention.rules), ...cues.map(({ rule }) => rule)]),
    ].sort();
    return [{ ...group, type, isIntroduced, score: sigmoid(sum.name), rules }];
  });
}

const datasetNoun = String.raw`(?:data\s?sets?|corpus|corpora|treebanks?|knowledge (?:graphs?|base)|collections?|databases?)`;
const benchmarkNoun = String.raw`(?:benchmarks?|benchmark\w*|challenges?|leaderboards?|test\s?(?:sets?|suites?|beds?)|suites?|shared tasks?|evaluation\w*|evaluat\w+|probes?|simulators?|environments?)`;
const boundTo = (noun: string): RegExp[] => [
  new RegExp(
    String.raw`\b${noun}[,:]?\s*(?:called|named|dubbed|termed|\(|,|:|—|i\.e\.,?|namely|such as)?\s*["“(]*$`,
    'u',
  ),
  new RegExp(String.raw`^["”)]?\s+(?:[\w-]+\s+){0,2}?${noun}\b`, 'u'),
  new RegExp(
    String.raw`^["”)]?\s*(?:\([^)]{0,80}\)\s*)?(?:,|:|is|—|–|-)?\s*(?:which serves as|serving as|a|an|the|our)\s+(?:(?!(?:for|to|of|that|which|with|in|on|tailored|designed)\b)[\w,-]+\s+){0,9}?${noun}\b`,
    'u',
  ),
];
const [datasetBefore, ...datasetAfter] = boundTo(datasetNoun);
const [benchmarkBefore, ...benchmarkAfter] = boundTo(benchmarkNoun);
const says = (before: RegExp | undefined, after: RegExp[], left: string, right: string): boolean =>
  before?.test(left) === true || after.some((pattern) => pattern.test(right));

/** Words of results around a resource that no cue ties to it. */
const scores =
  /\b(?:evaluat\w*|experiment\w*|test\w*|results?|perform\w*|outperform\w*|achiev\w*|accura\w*|benchmark\w*|validat\w*|state-of-the-art|demonstrat\w*|scores?|metrics?|sota|obtains?|error|zero-shot|improv\w*|effective\w*|competition|challenge)\b/u;
const madeToScore =
  /\bto (?:benchmark|evaluate|assess|measure)\b[^.;]{0,60}\bwe (?:\w+ )?(?:introduce|propose|present|construct|develop|create|build) (?:the )?$/u;

/** The paper's own is what the paper calls it; another's is a benchmark unless it serves as training or source data. */
function resourceType(group: NameGroup, sum: Tally, isIntroduced: boolean, lower: string): 'Dataset' | 'Benchmark' {
  const places = group.mentions.map(
    ({ start, end }) => [lower.slice(Math.max(0, start - 90), start), lower.slice(end, end + 120)] as const,
  );
  const isCalledBenchmark = places.some(([left, right]) => says(benchmarkBefore, benchmarkAfter, left, right));
  const isCalledDataset = places.some(([left, right]) => says(datasetBefore, datasetAfter, left, right));
  if (!isIntroduced) {
    const isScored = sum.dataset < 0 || places.some(([left, right]) => scores.test(left) || scores.test(right));
    return sum.dataset >= 1 || (isCalledDataset && !isCalledBenchmark && !isScored) ? 'Dataset' : 'Benchmark';
  }
  if (places.some(([left]) => madeToScore.test(left))) return 'Benchmark';
  if (isCalledBenchmark || /bench|eval/iu.test(`${group.name} ${group.longForm ?? ''}`)) return 'Benchmark';
  if (isCalledDataset) return 'Dataset';
  return /\bbenchmark/u.test(lower) || !/\bdata\s?set|corpus/u.test(lower) ? 'Benchmark' : 'Dataset';
}
