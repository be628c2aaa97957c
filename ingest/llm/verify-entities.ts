import type { ExtractedEntity, Span } from '../../vocabulary/extract.ts';
import type { ModalityName } from '../../vocabulary/modalities.ts';
import { type Answer, AnsweredEntity, AnsweredModality } from './answer.ts';
import type { WordFinder } from './find-words.ts';
import { fitting } from './fitting.ts';

/** The one rule of this reader; its reason stands with those of the other rules. */
export const llmRule = 'llm';
/** An answer has no chances of its own; these are below what the surest rules give. */
const score = { named: 0.8, modality: 0.8 };

/** A form of a named thing with the places where it stands. */
interface Form {
  quote: string;
  places: Span[];
}

interface Named extends Pick<AnsweredEntity, 'type' | 'name' | 'longForm'> {
  forms: Form[];
}

const inTextOrder = (a: Span, b: Span): number => a[0] - b[0] || b[1] - a[1];
const lengthOf = ([start, end]: Span): number => end - start;

/** Each thing once, with its forms; one that two things of a type are said to have is that of which it is the name. */
function gather(answered: AnsweredEntity[], finder: WordFinder): Named[] {
  const things = new Map<string, Named>();
  const keyOf = (type: string, quote: string): string => `${type} ${quote}`;
  for (const { type, name, longForm } of answered) {
    const key = keyOf(type, name);
    if (!things.has(key)) things.set(key, { type, name, longForm, forms: [] });
  }
  const owners = new Map([...things].map(([key, thing]) => [key, thing]));
  for (const { type, name, aliases, longForm } of answered) {
    const thing = things.get(keyOf(type, name));
    if (thing === undefined) continue;
    for (const quote of [name, ...aliases, ...(longForm === null ? [] : [longForm])]) {
      const key = keyOf(type, quote);
      const owner: Named = owners.get(key) ?? thing;
      owners.set(key, owner);
      if (owner !== thing || thing.forms.some((form) => form.quote === quote)) continue;
      thing.forms.push({ quote, places: finder.wholePlaces(quote) });
    }
  }
  return [...things.values()];
}

/** Places that stand in no longer one, of whatever thing: "ImageNet" is not mentioned by "ImageNet-C". */
function longestPlaces(things: Named[], length: number): Set<string> {
  const taken = new Uint8Array(length);
  const kept = new Set<string>();
  const all = things.flatMap(({ forms }) => forms.flatMap(({ places }) => places));
  for (const place of all.sort((a, b) => lengthOf(b) - lengthOf(a) || a[0] - b[0])) {
    if (taken.subarray(...place).includes(1)) continue;
    taken.fill(1, ...place);
    kept.add(String(place));
  }
  return kept;
}

function namedEntity({ type, name, longForm, forms }: Named, kept: Set<string>, text: string): ExtractedEntity | null {
  const cuts = new Map<string, string>();
  const spans: Span[] = [];
  for (const { quote, places } of forms) {
    for (const place of places.filter((span) => kept.has(String(span)))) {
      if (spans.some((span) => String(span) === String(place))) continue;
      spans.push(place);
      const cut = text.slice(...place);
      if (!cuts.has(quote)) cuts.set(quote, cut);
      else if (cuts.get(quote) !== cut) cuts.set(cut, cut);
    }
  }
  const shown = cuts.get(name) ?? [...cuts.values()][0];
  if (shown === undefined) return null;
  const spelledOut = longForm === null ? undefined : cuts.get(longForm);
  return {
    type,
    name: shown,
    aliases: [...new Set(cuts.values())].filter((cut) => cut !== shown).sort(),
    ...(spelledOut === undefined || spelledOut === shown ? {} : { longForm: spelledOut }),
    spans: spans.sort(inTextOrder),
    score: score.named,
    rules: [llmRule],
  };
}

function modalityEntity(name: ModalityName, places: Span[]): ExtractedEntity | null {
  const spans: Span[] = [];
  for (const place of places.sort(inTextOrder)) {
    if (place[0] >= (spans.at(-1)?.[1] ?? 0)) spans.push(place);
  }
  if (spans.length === 0) return null;
  return { type: 'Modality', name, aliases: [], spans, score: score.modality, rules: [llmRule] };
}

export interface VerifiedEntities {
  entities: ExtractedEntity[];
  /** By the name that the answer gives: indices of entities. */
  byName: Map<string, number[]>;
}

/** Things of the answer whose names stand in the text, kinds of data whose words do; the others are dropped. */
export function verifyEntities(answer: Answer, finder: WordFinder): VerifiedEntities {
  const answered = fitting(answer.entities, AnsweredEntity);
  const things = gather(answered, finder);
  const kept = longestPlaces(things, finder.text.length);
  const kinds = new Map<ModalityName, Span[]>();
  const stated = fitting(answer.modalities, AnsweredModality);
  for (const { name, words } of stated) {
    const places = words.flatMap((quote) => finder.wholePlaces(quote));
    kinds.set(name, [...(kinds.get(name) ?? []), ...places]);
  }
  const entities: ExtractedEntity[] = [];
  const byName = new Map<string, number[]>();
  const add = (entity: ExtractedEntity | null, names: string[]): void => {
    if (entity === null) return;
    const index = entities.push(entity) - 1;
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), index]);
  };
  for (const thing of things) {
    add(namedEntity(thing, kept, finder.text), [...new Set([thing.name, ...thing.forms.map(({ quote }) => quote)])]);
  }
  for (const [name, places] of kinds) add(modalityEntity(name, places), [name]);
  return { entities, byName };
}
