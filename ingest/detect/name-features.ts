import type { Features } from '../learn/forest.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { TaggerReading } from '../tagger/reading.ts';
import type { TokenisedText } from '../text/token.ts';
import type { Gathered } from './gather-names.ts';
import type { Candidate, NameGroup } from './mention.ts';
import { evidenceOf } from './name-evidence.ts';
import { presenceOf } from './name-presence.ts';
import { type Cue, mostMentions } from './read-cues.ts';
import { resourceRole } from './resource-role.ts';
import { sentenceOpeners } from './sentence-openers.ts';
import { taggedChances } from './tagged-chances.ts';
import { kindPrior, tally } from './tally.ts';
import { textRole } from './text-role.ts';

/** What the name itself looks like. No feature tells which name it is. */
function formOf({ name, longForm }: NameGroup): Features {
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  const capitals = name.match(/\p{Lu}/gu)?.length ?? 0;
  const test = (pattern: RegExp): number => (pattern.test(name) ? 1 : 0);
  return {
    'form-letters': letters,
    'form-words': name.split(/\s+/u).length,
    'form-capitals': capitals / Math.max(1, letters),
    'form-capitals-only': test(/^\p{Lu}+$/u),
    'form-digits': test(/\d/u),
    'form-ends-in-digit': test(/\d$/u),
    'form-version': test(/[-\s]?v?\d+(?:\.\d+)?$/iu),
    'form-size': test(/\d[BMKk]$/u),
    'form-year': test(/(?:19|20)\d\d$/u),
    'form-hyphen': test(/[-–]/u),
    'form-plus': test(/\+/u),
    'form-lower-first': test(/^\p{Ll}/u),
    'form-capital-inside': test(/\p{Ll}\p{Lu}/u),
    'form-capital-then-lower': test(/^\p{Lu}{2,}\p{Ll}/u),
    'form-plain-word': test(/^\p{Lu}?\p{Ll}+$/u),
    'form-plural': test(/\p{L}s$/u),
    'form-plural-acronym': test(/^\p{Lu}{2,}s$/u),
    'form-vowels': (name.match(/[aeiouy]/giu)?.length ?? 0) / Math.max(1, letters),
    'form-opener': sentenceOpeners.has(name.toLowerCase()) ? 1 : 0,
    'long-form-words': longForm === null ? 0 : longForm.split(/[\s-]+/u).length,
    'long-form-capitals': longForm === null ? 0 : (longForm.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0),
  };
}

function lexiconOf(group: NameGroup, lexicon: Lexicon): Features {
  const entry =
    group.mentions.map(({ entry }) => entry).find((one) => one !== undefined) ??
    group.keys.map((key) => lexicon.known(key)).find((one) => one !== undefined);
  const parts = group.name.split(/[\s\-–/]+/u);
  const generic = parts.filter((part) => lexicon.isGeneric(part.toLowerCase())).length;
  const family = parts.length > 1 && parts.some((part) => lexicon.known(part.toLowerCase())?.type === 'Model');
  return {
    'lexicon-generic-part': generic,
    'lexicon-known-part': family ? 1 : 0,
    ...(entry === undefined
      ? {}
      : { [`lexicon-${entry.type.toLowerCase()}`]: 1, 'lexicon-ambiguous': entry.ambiguous ? 1 : 0 }),
  };
}

/** Members of a list that count as company, on each side. */
const farthestInList = 10;

/** How the names beside it in its lists look: a model stands among models. */
function companyOf(
  group: NameGroup,
  { lists, votesOf }: { lists: Map<Candidate, Candidate[]>; votesOf: VotesOf },
): Features {
  const beside = new Set(group.mentions.slice(0, mostMentions).flatMap((mention) => lists.get(mention) ?? []));
  for (const mention of group.mentions) beside.delete(mention);
  const entries = [...beside].map(({ entry }) => entry?.type);
  const votes = [...beside].flatMap((mention) => votesOf.get(mention) ?? []);
  const best = (values: number[]): number =>
    values.length === 0 ? 0 : values.reduce((most, value) => Math.max(most, value));
  return {
    'list-length': beside.size,
    'list-model': entries.filter((type) => type === 'Model').length,
    'list-resource': entries.filter((type) => type !== undefined && type !== 'Model').length,
    'list-votes-name': best(votes.map(({ name }) => name)),
    'list-votes-resource': best(votes.map(({ resource, model }) => resource - model)),
    'list-votes-model': best(votes.map(({ resource, model }) => model - resource)),
  };
}

type Votes = ReturnType<typeof tally>;
type VotesOf = Map<Candidate, Votes>;

export const noVotes: Votes = { name: 0, model: 0, resource: 0, own: 0, dataset: 0 };

/** What is known of the groups of a text, in their order. */
export interface KnownNames {
  title: string;
  features: Features[];
  /** The rules that hold, beside the mentions and in the whole text. */
  evidence: Cue[][];
}

/** Everything the deciders may know of each group; features of the neural tagger where there is its reading. */
export function nameFeatures(
  text: TokenisedText,
  { groups, cues, lists }: Gathered,
  lexicon: Lexicon,
  reading: TaggerReading | null,
): KnownNames {
  const lower = text.text.toLowerCase();
  const evidence = groups.map((group) => evidenceOf(text, group, cues, lexicon));
  const votes = evidence.map((told) => tally(told, noVotes));
  const votesOf: VotesOf = new Map(
    groups.flatMap(({ mentions }, at) => mentions.map((mention) => [mention, votes[at] ?? noVotes] as const)),
  );
  const listOf = new Map(
    lists.flatMap((list) =>
      list.map(
        (candidate, at) => [candidate, list.slice(Math.max(0, at - farthestInList), at + farthestInList + 1)] as const,
      ),
    ),
  );
  const [first, second] = [...votes].sort((a, b) => b.own - a.own);
  const presence = presenceOf(text, lower, groups);
  const role = textRole(lower, lower.slice(0, text.titleEnd));
  const features = groups.map((group, at) => {
    // Spread into one literal the same takes ten times as long: V8 copies each property the slow way.
    const known: Features = Object.assign(
      formOf(group),
      presence[at],
      role,
      lexiconOf(group, lexicon),
      companyOf(group, { lists: listOf, votesOf }),
      resourceRole(group, lower),
    );
    for (const { rule } of evidence[at] ?? []) known[rule] = Math.min(3, (known[rule] ?? 0) + 1);
    for (const { kind, rules } of group.mentions) {
      known[`kind-${kind}`] = (known[`kind-${kind}`] ?? 0) + 1;
      for (const rule of rules) known[rule] = Math.min(3, (known[rule] ?? 0) + 1);
    }
    const own = votes[at] ?? noVotes;
    known['votes-prior'] = group.mentions.reduce(
      (most, { kind }) => Math.max(most, kindPrior[kind]),
      Number.NEGATIVE_INFINITY,
    );
    known['votes-name'] = own.name + known['votes-prior'];
    known['votes-model'] = own.model;
    known['votes-resource'] = own.resource;
    known['votes-resource-over-model'] = own.resource - own.model;
    known['votes-own'] = own.own;
    known['votes-own-over-others'] = own.own - (own === first ? (second?.own ?? 0) : (first?.own ?? 0));
    known['votes-dataset'] = own.dataset;
    if (reading !== null) Object.assign(known, taggedChances(group, reading));
    return known;
  });
  return { title: text.text.slice(0, text.titleEnd), features, evidence };
}
