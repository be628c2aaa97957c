import type { TypedName } from '../detect/mention.ts';
import type { TokenisedText } from '../text/token.ts';
import type { NamedClaim } from './claim.ts';
import { isResource, type NamedMention, type SentenceNames } from './sentence-names.ts';
import { impliedSpan, ownNames, type Subject, subjectOf } from './subject.ts';

const training = String.raw`(?<!\bwithout |\bno |\bcompared (?:to|with) (?:full )?)\b(?:(?:pre-?|re-?|co-?)?train(?:ed|ing|s)?|(?:(?:instruction|fine|prompt)-?|instruct-?|fine )tun(?:ed|ing|es?)|learn(?:ed|t|s)|optimi[sz]ed)\b`;
/** No other clause and no word of results between the verb and the data. */
const upToData = String.raw`(?:(?!\b(?:evaluat|test|outperform|achiev|report|result|perform|improv|gain|find|show|surpass|score|accurac|compar|generali[sz]|transfer|experiment|beat|match|lead|handl|prefer)\w*|\b(?:that|than|well|better|sets|best)\b|\bwhich\b|, (?:and |but )?(?:we|it|they|our|on)\b|\bto (?:evaluat|assess|improv)\w*)[^.;]){0,120}?\b(?:on|with|using|over|from|upon)\b(?:(?!\b(?:on|evaluat\w*|test\w*|results?|without|we|from scratch)\b)[^.;]){0,60}$`;
const trainedOn = new RegExp(training + upToData, 'u');
const dataFor =
  /^["”)]?\s+(?:[\w-]+\s+)?(?:data\s?sets?\s+|corpus\s+|data\s+)?(?:for|to|as)\s+(?:the\s+|our\s+)?(?:(?:pre-?|instruction[- ]?)?train(?:ing)?|(?:instruction|fine)-?tun(?:e|ing))\b(?!\s+and\s+(?:evaluat|test))/u;
/** "To train FogNet, we collect FogText": the data is what is made for it. */
const madeToTrain =
  /\b(?:to|for) (?:support (?:the )?|enable (?:the )?|facilitate (?:the )?)?(?:(?:pre-?)?train(?:ing)?|(?:instruction|fine)-?tun(?:e|ing))\b[^.;]{0,60}, we (?:further |also )?(?:collect|construct|build|curate|create|introduce|present|propose|develop|compile|assemble|gather|release)\b[^.;]{0,80}$/u;
/** "Based on FogText, we train FogNet": own data before own model. */
const makesModel =
  /^["”)]?(?:\s+(?:data\s?set|corpus|benchmark|data))?,\s+we\s+(?:further\s+|also\s+|then\s+)?(?:propose|train|develop|introduce|build|present|fine-?tune|pre-?train)\b/u;
const restsOn =
  /\b(?:based on|built (?:up)?on|building (?:up)?on|leveraging|using|with|powered by|utili[sz]ing|trained on)\s+(?:the\s+|our\s+|this\s+)?(?:[\w-]+\s+)?$/u;
/** "… train FogNet on this dataset": the data by words that stand for it. */
const onOwnData = new RegExp(
  String.raw`${training}(?:(?!\b(?:evaluat|test|outperform|achiev|result|improv|compar)\w*)[^.;]){0,80}?\b(?:on|with|using|upon)\s+(?:it\b|(?:this|our|the (?:new|proposed|resulting|collected|constructed|curated|introduced|generated))\s+(?:[\w-]+\s+){0,2}?(?:data\s?set|corpus|data|collection)\b)`,
  'u',
);
/** Others' models that were trained: nothing is said of the paper's own. */
const othersBefore =
  /\b(?:models?|methods?|baselines?|approaches|networks?|those|counterparts?|ones|systems|llms|mllms|vlms|lvlms|classifiers|detectors|encoders?|competitors|works?)\s+(?:that (?:are|were) |which (?:are|were) |were |are |specifically |explicitly |directly |solely |only )*$/u;
const ownDeterminer = /\b(?:our|we|proposed|resulting|this|final|the model is|the model was)\b[^.;,]*$/u;

/** Ids of the rules of training whose words hold at a place, whoever is trained. */
export function trainingWords(before: string, after: string): string[] {
  const rules: [string, boolean][] = [
    ['trained-on', trainedOn.test(before)],
    ['data-for-training', dataFor.test(after)],
    ['made-to-train', madeToTrain.test(before)],
    ['own-data-own-model', restsOn.test(before) && makesModel.test(after)],
  ];
  return rules.flatMap(([rule, holds]) => (holds ? [rule] : []));
}

export interface TrainingScene {
  text: TokenisedText;
  names: SentenceNames;
  mentions: NamedMention[];
  ownModel: TypedName | null;
}

/** Who is trained: the model named between verb and data or straight before the verb, else the paper's own. */
function trained({ text, names, mentions, ownModel }: TrainingScene, verb: number, end: number): Subject | null {
  const models = mentions.filter(({ name }) => !isResource(name));
  const object = models.findLast(
    ({ mention }) =>
      mention.start >= verb &&
      mention.end <= end &&
      !/\b(?:with|using|by|via)\s+(?:the\s+)?$/u.test(text.text.slice(verb, mention.start)),
  );
  if (object !== undefined) return subjectOf(object);
  const nearest = models.findLast(({ mention }) => mention.end <= verb);
  const between = nearest === undefined ? '' : text.text.slice(nearest.mention.end, verb).toLowerCase();
  if (
    nearest !== undefined &&
    /^["”)]?(?:[- ]s?|,? (?:which )?(?:is|are|was|were|has been)\b|\s(?:models?|encoder|network|backbone|variants?)\b|,? (?:a|an)\b[^.;,]{0,60}|\s\([^)]*\))*(?:\s?(?:first|then|further|solely|jointly|only|is|are|was|were|and|,)\s?)*$/u.test(
      between,
    )
  )
    return subjectOf(nearest);
  const before = text.text.slice(names.sentence.start, verb).toLowerCase();
  if (ownModel === null || (othersBefore.test(before) && !ownDeterminer.test(before))) return null;
  const named = models.find(({ name }) => name === ownModel);
  if (named !== undefined) return subjectOf(named);
  const implied = impliedSpan(text, names.sentence);
  return implied === null ? null : { name: ownModel, span: implied };
}

/** TRAINED_ON for one resource in its sentence, or nothing. */
export function trainingOn(
  scene: TrainingScene,
  target: NamedMention,
  { before, after }: { before: string; after: string },
  start: number,
): { subject: Subject; rule: string } | null {
  const told = (subject: Subject | null, rule: string): { subject: Subject; rule: string } | null =>
    subject === null || subject.name === target.name ? null : { subject, rule };
  const match = trainedOn.exec(before);
  if (match !== null) return told(trained(scene, start - before.length + match.index, start), 'trained-on');
  const { names, mentions, ownModel, text } = scene;
  const own = mentions.find(({ name }) => name === ownModel);
  const implied = impliedSpan(text, names.sentence);
  const ownSubject =
    own !== undefined
      ? subjectOf(own)
      : ownModel !== null && implied !== null
        ? { name: ownModel, span: implied }
        : null;
  if (dataFor.test(after) && !target.name.isIntroduced) return told(ownSubject, 'data-for-training');
  if (own === undefined) return null;
  if (madeToTrain.test(before)) return told(subjectOf(own), 'made-to-train');
  if (
    target.name.isIntroduced &&
    own.mention.start > target.mention.end &&
    restsOn.test(before) &&
    makesModel.test(after)
  )
    return told(subjectOf(own), 'own-data-own-model');
  return null;
}

/** TRAINED_ON where the paper's own data is spoken of without its name: "we train FogNet on this dataset". */
export function claimOwnTraining(text: TokenisedText, names: TypedName[], sentences: SentenceNames[]): NamedClaim[] {
  const [resource] = ownNames(names, true);
  const [ownModel = null] = ownNames(names, false);
  if (resource === undefined) return [];
  return sentences.flatMap((inSentence): NamedClaim[] => {
    const match = inSentence.sentence.isTitle ? null : onOwnData.exec(inSentence.lower);
    const mentions = inSentence.lists.flat();
    const target = mentions.find(({ name }) => name === resource)?.mention ?? resource.mentions[0];
    if (match === null || target === undefined) return [];
    const verb = inSentence.sentence.start + match.index;
    const subject = trained({ text, names: inSentence, mentions, ownModel }, verb, verb + match[0].length);
    if (subject === null) return [];
    return [
      {
        type: 'TRAINED_ON',
        source: subject.name,
        target: resource,
        sentence: inSentence.sentence.index,
        sourceSpan: subject.span,
        targetSpan: [target.start, target.end],
        score: 0.7,
        rule: 'trained-on-own-data',
      },
    ];
  });
}
