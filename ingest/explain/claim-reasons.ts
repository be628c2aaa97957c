import { type ClaimType, ClaimType as ClaimTypes } from '../../vocabulary/kinds.ts';
import type { CueClass } from '../relate/cue-words.ts';
import { claimFeatureReasons } from './claim-feature-reasons.ts';

/** What a class of words between or around two names is, with an example. */
const cueWords: Record<CueClass, string> = {
  wins: 'winning ("outperforms")',
  level: 'being as good ("on par with")',
  compares: 'comparing ("compared with")',
  tunes: 'tuning ("fine-tuned")',
  builds: 'building on ("based on")',
  trains: 'training ("trained")',
  evaluates: 'evaluating ("evaluated")',
  results: 'results ("achieves")',
  uses: 'using ("leverages")',
  improves: 'improving ("accelerates")',
  applies: 'applying ("applied to")',
  makes: 'making ("we introduce")',
  gathers: 'gathering ("collected")',
  studies: 'studying ("we analyse")',
  exemplifies: 'naming examples ("such as")',
  and: 'mere joining ("and")',
};

/** How the first name stands to a place of the second. */
const standings: Record<string, string> = {
  before: 'the first name stands before it',
  after: 'the first name stands behind it',
  listed: 'the first name stands in the same list',
  implied: 'words such as "our model" stand for the first name',
  silent: 'nothing stands for the first name, which is the main work',
};

const claims: Record<ClaimType, string> = {
  INTRODUCES: 'the paper introduces it',
  EVALUATED_ON: 'one is evaluated on the other',
  TRAINED_ON: 'one is trained on the other',
  COMPARED_WITH: 'the two are compared',
  BASED_ON: 'one builds on the other',
  DERIVED_FROM: 'one is made from the other',
  HAS_MODALITY: 'the name handles that kind of data',
};

type RuleReason = (id: string) => string | undefined;

const sides = { s: 'first', t: 'second' } as const;
const isSide = (letter: string): letter is keyof typeof sides => letter in sides;
const isCue = (word: string): word is CueClass => word in cueWords;
const unstopped = (sentence: string): string => sentence.replace(/\.$/u, '');

/** What the text around one place of the second name says. */
function tagReason(tag: string, ruleReason: RuleReason): string | undefined {
  const [family = '', word = ''] = tag.split(/:(.*)/su);
  switch (family) {
    case 'rule':
      return `The words around the second name are such: ${unstopped(ruleReason(word) ?? word)}`;
    case 'close':
      return word === 'opening'
        ? 'The second name opens its sentence'
        : `${word === 'other' ? 'No small word' : `"${word}"`} stands straight before the second name`;
    case 'word':
      return `"${word}" leads to the second name`;
    case 'noun-after':
      return `"${word}" follows the second name`;
    case 'noun-before':
      return `"${word}" comes before the second name`;
    case 'listed':
      return 'The second name stands in a list';
    case 'mixed-list':
      return 'The second name stands in a list of models and resources';
    case 'sentence':
      return word === 'numbers' ? 'The sentence gives figures' : 'The sentence speaks of results';
    case 'near':
      return isCue(word) ? `The nearest telling words before the second name are of ${cueWords[word]}` : undefined;
    case 'then':
      return isCue(word) ? `The last but one telling words before the second name are of ${cueWords[word]}` : undefined;
    case 'after':
      return isCue(word) ? `The first telling words behind the second name are of ${cueWords[word]}` : undefined;
    default:
      return undefined;
  }
}

function betweenReason(how: string, word: string): string | undefined {
  const where = how === 'before' ? 'From the first name on to the second' : 'From the second name on to the first';
  if (word === 'words') return `${where} there are so many words.`;
  if (word === 'stop') return `${where} there is a stop or a colon.`;
  return isCue(word) ? `${where} there are words of ${cueWords[word]}.` : undefined;
}

/** What is known of one of the two names by a rule that holds for it. */
const sideReason = (side: string, rule: string, ruleReason: RuleReason): string | undefined => {
  const reason = ruleReason(rule);
  return isSide(side) && reason !== undefined ? `Of the ${sides[side]} name: ${reason}` : undefined;
};

/** Why a feature speaks for a claim; undefined for what is no feature of claims. `ruleReason`: the reason of a rule. */
export function claimReason(feature: string, ruleReason: RuleReason): string | undefined {
  const plain = claimFeatureReasons[feature];
  if (plain !== undefined) return plain;
  const [head = '', rest = ''] = feature.split(/:(.*)/su);
  const claim = ClaimTypes.safeParse(head).data;
  if (claim !== undefined) {
    const reason = ruleReason(rest.replace(/:turned$/u, ''));
    const order = rest.endsWith(':turned') ? 'the other way round' : 'in this order';
    return reason === undefined ? undefined : `A sentence says, ${order}, that ${claims[claim]}. ${reason}`;
  }
  if (head === 'tagger') {
    const asked = ClaimTypes.safeParse(rest).data;
    return asked && `The neural reading of the text says how likely it is that ${claims[asked]}.`;
  }
  if (head === 'head' && rest !== '') return `"${rest}" follows the words for the kind of data.`;
  if (rest === 'first') {
    const reason = ruleReason(head);
    return reason && `No plainer words tie the two. ${reason}`;
  }
  if (isSide(head)) return sideReason(head, rest, ruleReason);
  const between = /^between-(before|after)$/u.exec(head)?.[1];
  if (between !== undefined) return betweenReason(between, rest);
  const title = /^title-(before|after|listed|implied|silent)-(close:.+)$/u.exec(feature);
  if (title !== null) {
    const tag = tagReason(title[2] ?? '', ruleReason);
    return tag && `In the title: ${tag}, and ${standings[title[1] ?? '']}.`;
  }
  const tagged = /^(.+)-(before|after|listed|implied)$/u.exec(feature);
  const tag = tagReason(tagged?.[1] ?? feature, ruleReason);
  if (tag === undefined) return undefined;
  const standing = standings[tagged?.[2] ?? ''];
  return standing === undefined ? `${tag}.` : `${tag}, and ${standing}.`;
}
