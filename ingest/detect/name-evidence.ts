import type { Lexicon } from '../lexicon/lexicon.ts';
import type { TokenisedText } from '../text/token.ts';
import type { Votes } from './cue-rule.ts';
import { cueRules } from './cue-rules.ts';
import { headRules } from './head-rules.ts';
import type { NameGroup } from './mention.ts';
import { type Cue, mostMentions } from './read-cues.ts';

/** "X: A Benchmark for …", not "X: … on the Y dataset". */
const subtitleResource =
  /^["”)]*\s?(?:\([^)]*\))?:\s*(?:(?!\b(?:for|with|via|on|in|using|from|by|to|of)\b)[^:]){0,80}?\b(?:benchmark|data\s?set|corpus|challenge|test\s?bed|suite|treebank|database|collection)s?\b/iu;
/** "X: …", "The X Dataset, a …", "X Technical Report", or X alone. */
const titleStart = /^(?:the\s+)?["“'(]*$/iu;
const titleAfterName =
  /^["”')]*\s?(?:\([^)]*\))?(?:\s+(?:data\s?sets?|benchmark|database|corpus|challenge))?(?::|,\s+an?\s|\s+technical report|$)/iu;
/** Rules that speak of the paper's own things. */
const ownRules = new Set(cueRules.filter(({ votes }) => votes.own !== undefined).map(({ id }) => id));

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
    add('title-before-colon', { name: 2.7, own: 3 });
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
  const beside = group.mentions.slice(0, mostMentions).flatMap((mention) => cuesOf.get(mention) ?? []);
  return [...beside, ...wholeTextCues(group, beside, text, lexicon)];
}
