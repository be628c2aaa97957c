import type { TypedName } from '../detect/mention.ts';
import type { TokenisedText } from '../text/token.ts';
import type { NamedClaim } from './claim.ts';
import { type ClaimRule, claimRules } from './claim-rules.ts';
import { isResource, type NamedMention, type SentenceNames } from './sentence-names.ts';
import { isOwnLike, ownNames, ownSubject, type Subject, subjectOf } from './subject.ts';
import { trainingOn } from './trained-on.ts';

/** The surroundings of a target (or of the list it stands in), in lower case. */
interface Place {
  before: string;
  after: string;
  sentence: string;
  /** Where the target's list starts in the text. */
  start: number;
}

/** What one sentence says about: its names, and the paper's own things that are or may be its subject. */
interface Scene {
  text: TokenisedText;
  names: SentenceNames;
  mentions: NamedMention[];
  ownModel: Subject | null;
  ownResource: Subject | null;
  /** The paper's first own model, in this sentence or not. */
  mainModel: TypedName | null;
}

const farthestBefore = 200;
const farthestAfter = 120;
/** Names of a sentence that may be its subject; keeps the work linear in odd texts. */
const mostMentions = 200;

const holds = (rule: ClaimRule, { before, after, sentence }: Place): boolean =>
  (rule.before === undefined || rule.before.test(before)) &&
  (rule.after === undefined || rule.after.test(after)) &&
  (rule.sentence === undefined || rule.sentence.test(sentence));

const rulesOf = (...types: ClaimRule['type'][]): ClaimRule[] => claimRules.filter(({ type }) => types.includes(type));
const betweenResources = rulesOf('DERIVED_FROM');
const betweenModels = rulesOf('COMPARED_WITH', 'BASED_ON');
const comparisons = rulesOf('COMPARED_WITH');
const evaluations = rulesOf('EVALUATED_ON');

/** Words of a sentence in which a new benchmark scores the models it names. */
const scoring =
  /\b(?:evaluat\w+|benchmark\w*|test\w*|results?|perform\w*|experiment\w*|achiev\w*|scor\w+|struggle\w*|reveal\w*|find|show\w*|accuracy|fail\w*)\b/u;

function claim(
  { names }: Scene,
  rule: Pick<ClaimRule, 'id' | 'type' | 'outcome' | 'score'>,
  { name, span }: Subject,
  target: Subject,
): NamedClaim {
  return {
    type: rule.type,
    source: name,
    target: target.name,
    ...(rule.outcome === undefined ? {} : { outcome: rule.outcome }),
    sentence: names.sentence.index,
    sourceSpan: span,
    targetSpan: target.span,
    score: rule.score,
    rule: rule.id,
  };
}

/** Step 6: claims between names, sentence by sentence; a list hands on what is said of its head. */
export function findClaims(text: TokenisedText, names: TypedName[], sentences: SentenceNames[]): NamedClaim[] {
  const ownModels = ownNames(names, false);
  const ownResources = ownNames(names, true);
  return sentences
    .filter(({ sentence, lists }) => !sentence.isTitle && lists.length > 0)
    .flatMap((inSentence) => {
      const mentions = inSentence.lists.flat().slice(0, mostMentions);
      const isForeign = isAboutOther(text, inSentence, mentions, ownModels);
      const scene: Scene = {
        text,
        names: inSentence,
        mentions,
        ownModel: isForeign ? null : ownSubject(text, ownModels, inSentence),
        ownResource: ownSubject(text, ownResources, inSentence),
        mainModel: ownModels[0] ?? null,
      };
      return inSentence.lists.flatMap((list) => {
        const place = placeOf(scene, list);
        return list.flatMap((target) => claimOf(scene, target, place));
      });
    });
}

/** What stands before a subject that opens its sentence: "However, GPT-4 …". */
const opening = /^(?:[a-z]+(?: [a-z]+)?, |the |even |while |although |notably |for (?:example|instance), )*$/u;
const acts =
  /^["”)]?\s*(?:\([^)]*\)\s*)?(?:\s*(?:models?|alone|also|still|only|consistently|significantly|currently))*\s*(?:achieves?|achieved|outperforms?|outperformed|surpass\w*|obtains?|reach\w*|attains?|performs?|performed|shows?|exceeds?|beats?|fails?|scores?|is|are|was|were|has|have|remains?|struggles?|lags?|trained|pre-trained|fine-tuned)\b/u;

/** Whether the sentence opens with another's model as its subject, and the paper's own is not named in it. */
function isAboutOther(
  { text }: TokenisedText,
  { sentence, lists }: SentenceNames,
  mentions: NamedMention[],
  own: TypedName[],
): boolean {
  const [first] = lists;
  const [head, tail] = [first?.[0], first?.at(-1)];
  if (head === undefined || tail === undefined || isResource(head.name)) return false;
  if (mentions.some(({ name }) => isOwnLike(name, own[0]))) return false;
  return (
    opening.test(text.slice(sentence.start, head.mention.start).toLowerCase()) &&
    acts.test(text.slice(tail.mention.end, sentence.end).toLowerCase())
  );
}

function placeOf({ text, names }: Scene, list: NamedMention[]): Place {
  const { start, end } = names.sentence;
  const head = list[0]?.mention.start ?? start;
  const tail = list.at(-1)?.mention.end ?? end;
  return {
    before: text.text.slice(Math.max(start, head - farthestBefore), head).toLowerCase(),
    after: text.text.slice(tail, Math.min(end, tail + farthestAfter)).toLowerCase(),
    sentence: names.lower,
    start: head,
  };
}

const claimOf = (scene: Scene, target: NamedMention, place: Place): NamedClaim[] =>
  isResource(target.name) ? claimOnResource(scene, target, place) : claimOnModel(scene, target, place);

function claimOnResource(scene: Scene, target: NamedMention, place: Place): NamedClaim[] {
  const { isIntroduced } = target.name;
  const ownModel = scene.ownModel?.name ?? scene.mainModel;
  const training = trainingOn({ ...scene, ownModel }, target, place, place.start);
  if (training !== null) {
    const rule = { id: training.rule, type: 'TRAINED_ON', score: 0.8 } as const;
    return [claim(scene, rule, training.subject, subjectOf(target))];
  }
  if (isIntroduced && scene.mainModel === null) return [];
  const derived = isIntroduced ? undefined : betweenResources.find((rule) => holds(rule, place));
  if (scene.ownResource !== null && derived !== undefined)
    return [claim(scene, derived, scene.ownResource, subjectOf(target))];
  const model = scene.ownModel ?? otherModel(scene, target, place.start);
  const rule = evaluations.find((one) => holds(one, place));
  return model === null || rule === undefined ? [] : [claim(scene, rule, model, subjectOf(target))];
}

function claimOnModel(scene: Scene, target: NamedMention, place: Place): NamedClaim[] {
  if (target.name.isIntroduced) return [];
  if (scene.ownModel !== null) {
    const rule = betweenModels.find((one) => holds(one, place));
    return rule === undefined ? [] : [claim(scene, rule, scene.ownModel, subjectOf(target))];
  }
  const rival = subjectBefore(scene, target, place.start);
  const comparison = rival === undefined ? undefined : comparisons.find((rule) => holds(rule, place));
  if (rival !== undefined && comparison !== undefined)
    return [claim(scene, comparison, subjectOf(rival), subjectOf(target))];
  const [evaluation] = evaluations;
  if (scene.ownResource === null || evaluation === undefined || !scoring.test(place.sentence)) return [];
  return [claim(scene, evaluation, subjectOf(target), mentionOf(scene.ownResource, scene.mentions))];
}

/** The own resource as target: by name, so that its span is one of its mentions, in this sentence if it is there. */
function mentionOf({ name, span }: Subject, mentions: NamedMention[]): Subject {
  const mention = mentions.find((one) => one.name === name)?.mention ?? name.mentions[0];
  return { name, span: mention === undefined ? span : [mention.start, mention.end] };
}

/** Words that make the model after them no subject. */
const governs =
  /\b(?:than|over|outperform\w*|surpass\w*|exceed\w*|beat\w*|to|with|unlike|like|from|against|of|by|based on|built on|using|(?:such|as well) as)\s+(?:the\s+|both\s+)?$/u;

/** The model that the sentence speaks of, before that place: the first one that no word governs, else the last. */
function subjectBefore(
  { text, names, mentions }: Scene,
  target: NamedMention,
  start: number,
): NamedMention | undefined {
  const before = mentions.filter(
    ({ name, mention }) => name.type === 'Model' && name !== target.name && mention.end <= start,
  );
  const isFree = ({ mention }: NamedMention): boolean =>
    !governs.test(
      text.text.slice(Math.max(names.sentence.start, mention.start - farthestBefore), mention.start).toLowerCase(),
    );
  return before.find(isFree) ?? before.at(-1);
}

/** Without an own model the named one in the sentence is the subject: one before, else the first after. */
function otherModel(scene: Scene, target: NamedMention, start: number): Subject | null {
  const found = subjectBefore(scene, target, start) ?? scene.mentions.find(({ name }) => name.type === 'Model');
  return found === undefined ? null : subjectOf(found);
}
