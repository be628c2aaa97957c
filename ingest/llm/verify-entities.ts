import type { ElidedForm, ExtractedEntity, Span } from '../../vocabulary/extract.ts';
import type { ModalityName } from '../../vocabulary/modalities.ts';
import type { Sentence } from '../text/token.ts';
import { type Answer, AnsweredEntity, AnsweredModality } from './answer.ts';
import type { WordFinder } from './find-words.ts';
import { fitting } from './fitting.ts';
import { type FoundMention, gatherThings, type Thing } from './gather-things.ts';

/** The one rule of this reader; its reason stands with those of the other rules. */
export const llmRule = 'llm';
/** An answer has no chances of its own; this is below what the surest rules give. */
const score = 0.8;

const inTextOrder = (a: Span, b: Span): number => a[0] - b[0] || b[1] - a[1];

/** One mention for each place. */
function eachPlaceOnce(mentions: FoundMention[]): FoundMention[] {
  const places = new Map(mentions.map((mention) => [String(mention.span), mention]));
  return [...places.values()].sort((a, b) => inTextOrder(a.span, b.span));
}

function namedEntity({ type, name, longForm, mentions }: Thing): ExtractedEntity | null {
  const found = eachPlaceOnce([...mentions.values()].flat());
  const formOf = (quote: string): string | undefined => mentions.get(quote)?.[0]?.form;
  const shown = formOf(name) ?? found[0]?.form;
  if (shown === undefined) return null;
  const spelledOut = longForm === null ? undefined : formOf(longForm);
  const elided = found.flatMap(({ form, span, pieces }): ElidedForm[] => (pieces ? [{ form, span, pieces }] : []));
  return {
    type,
    name: shown,
    aliases: [...new Set(found.map(({ form }) => form))].filter((form) => form !== shown).sort(),
    ...(spelledOut === undefined || spelledOut === shown ? {} : { longForm: spelledOut }),
    spans: found.map(({ span }) => span),
    ...(elided.length === 0 ? {} : { elided }),
    score,
    rules: [llmRule],
  };
}

function modalityEntity(name: ModalityName, places: Span[]): ExtractedEntity | null {
  const spans: Span[] = [];
  for (const place of places.sort(inTextOrder)) {
    if (place[0] >= (spans.at(-1)?.[1] ?? 0)) spans.push(place);
  }
  return spans.length === 0 ? null : { type: 'Modality', name, aliases: [], spans, score, rules: [llmRule] };
}

/** The kinds of data of an answer, with the places of the words that are said to state them. */
function kindsIn(answered: AnsweredModality[], finder: WordFinder): Map<ModalityName, Span[]> {
  const kinds = new Map<ModalityName, Span[]>();
  for (const { name, words } of answered) {
    kinds.set(name, [...(kinds.get(name) ?? []), ...words.flatMap((quote) => finder.wholePlaces(quote))]);
  }
  return kinds;
}

export interface VerifiedEntities {
  entities: ExtractedEntity[];
  /** By every name that the answer gives them: indices of entities. */
  byName: Map<string, number[]>;
}

/** Things of the answer whose names stand in the text, kinds of data whose words do; the others are dropped. */
export function verifyEntities(answer: Answer, finder: WordFinder, sentences: Sentence[]): VerifiedEntities {
  const entities: ExtractedEntity[] = [];
  const byName = new Map<string, number[]>();
  const add = (entity: ExtractedEntity | null, names: Iterable<string>): void => {
    if (entity === null) return;
    const index = entities.push(entity) - 1;
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), index]);
  };
  for (const thing of gatherThings(fitting(answer.entities, AnsweredEntity), finder, sentences)) {
    add(namedEntity(thing), thing.mentions.keys());
  }
  const kinds = kindsIn(fitting(answer.modalities, AnsweredModality), finder);
  for (const [name, places] of kinds) add(modalityEntity(name, places), [name]);
  return { entities, byName };
}
