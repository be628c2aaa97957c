import type { TypedName } from '../detect/mention.ts';
import type { TokenisedText } from '../text/token.ts';
import type { NamedClaim } from './claim.ts';
import { type ClaimRule, claimRules } from './claim-rules.ts';
import { isResource, type NamedMention, type SentenceNames } from './sentence-names.ts';
import { ownNames, ownSubject, type Subject } from './subject.ts';

interface Place {
  before: string;
  after: string;
  lower: string;
}

const holds = (rule: ClaimRule, { before, after, lower }: Place): boolean =>
  (rule.before === undefined || rule.before.test(before)) &&
  (rule.after === undefined || rule.after.test(after)) &&
  (rule.sentence === undefined || rule.sentence.test(lower));

const rulesFor = (takesResource: boolean, ownIsResource: boolean): ClaimRule[] =>
  claimRules.filter(({ type }) =>
    takesResource
      ? ownIsResource
        ? type === 'DERIVED_FROM'
        : type === 'TRAINED_ON' || type === 'EVALUATED_ON'
      : type === 'COMPARED_WITH' || type === 'BASED_ON',
  );

/** Step 6: claims between names, sentence by sentence; a list hands on what is said of its head. */
export function findClaims(text: TokenisedText, names: TypedName[], sentences: SentenceNames[]): NamedClaim[] {
  const ownModels = ownNames(names, false);
  const ownResources = ownNames(names, true);
  return sentences.flatMap((names) => {
    const inSentence = names.lists.flat();
    return names.lists.flatMap((list) => {
      const [head] = list;
      const tail = list.at(-1);
      if (head === undefined || tail === undefined) return [];
      const place: Place = {
        before: text.text.slice(names.sentence.start, head.mention.start).toLowerCase().slice(-200),
        after: text.text.slice(tail.mention.end, names.sentence.end).toLowerCase().slice(0, 120),
        lower: names.lower,
      };
      return list.flatMap((target): NamedClaim[] => {
        if (names.sentence.isTitle) return [];
        return claimsOf(text, names, inSentence, target, place, ownModels, ownResources);
      });
    });
  });
}

function claimsOf(
  text: TokenisedText,
  names: SentenceNames,
  inSentence: NamedMention[],
  target: NamedMention,
  place: Place,
  ownModels: TypedName[],
  ownResources: TypedName[],
): NamedClaim[] {
  const claim = (rule: ClaimRule, { name, span }: Subject, to: NamedMention): NamedClaim => ({
    type: rule.type,
    source: name,
    target: to.name,
    ...(rule.outcome === undefined ? {} : { outcome: rule.outcome }),
    sentence: names.sentence.index,
    sourceSpan: span,
    targetSpan: [to.mention.start, to.mention.end],
    score: rule.score,
    rule: rule.id,
  });
  const first = (rules: ClaimRule[]): ClaimRule | undefined => rules.find((rule) => holds(rule, place));
  if (isResource(target.name)) {
    if (target.name.isIntroduced && ownModels.length === 0) return [];
    const model = ownSubject(text, ownModels, names) ?? otherModel(inSentence, target);
    const resource = target.name.isIntroduced ? null : ownSubject(text, ownResources, names);
    const ofModel = model === null ? undefined : first(rulesFor(true, false));
    const ofResource = resource === null ? undefined : first(rulesFor(true, true));
    if (resource !== null && ofResource !== undefined) return [claim(ofResource, resource, target)];
    return model !== null && ofModel !== undefined ? [claim(ofModel, model, target)] : [];
  }
  if (target.name.isIntroduced) return [];
  const own = ownSubject(text, ownModels, names);
  if (own !== null) {
    const rule = first(rulesFor(false, false));
    return rule === undefined ? [] : [claim(rule, own, target)];
  }
  const rival = inSentence
    .filter(({ name, mention }) => name.type === 'Model' && name !== target.name && mention.end <= target.mention.start)
    .at(-1);
  const compares =
    rival === undefined
      ? undefined
      : rulesFor(false, false).find((rule) => rule.type === 'COMPARED_WITH' && holds(rule, place));
  if (rival !== undefined && compares !== undefined)
    return [claim(compares, { name: rival.name, span: [rival.mention.start, rival.mention.end] }, target)];
  const [resource] = ownResources;
  const place2 = resource?.mentions[0];
  const scored = claimRules.find(({ id }) => id === 'evaluated-on');
  if (resource === undefined || place2 === undefined || scored === undefined) return [];
  if (
    !/\b(?:evaluat\w+|benchmark\w*|test\w*|results?|perform\w*|experiment\w*|achiev\w*|scor\w+|struggle\w*|reveal\w*|find|show\w*|accuracy|fail\w*)\b/u.test(
      place.lower,
    )
  )
    return [];
  const mention = inSentence.find(({ name }) => name === resource)?.mention ?? place2;
  return [
    claim(scored, { name: target.name, span: [target.mention.start, target.mention.end] }, { name: resource, mention }),
  ];
}

/** Without an own model the named one in the sentence is the subject: the nearest before, else the first after. */
function otherModel(inSentence: NamedMention[], target: NamedMention): Subject | null {
  const models = inSentence.filter(({ name }) => name.type === 'Model');
  const found = models.filter(({ mention }) => mention.end <= target.mention.start).at(-1) ?? models[0];
  return found === undefined ? null : { name: found.name, span: [found.mention.start, found.mention.end] };
}
