import type { EntityType } from '../../vocabulary/kinds.ts';
import { entityTypes, namedTypes } from '../../vocabulary/kinds.ts';
import type { ReadyMade } from '../queries/ready-made/define-ready-made.ts';
import { readyMade } from '../queries/ready-made/index.ts';
import { type PhraseRule, phraseRules } from './phrase-rules.ts';
import { wordPattern } from './word-pattern.ts';

/** A name in a phrase: the parameter that it fills, and which kinds of entity may. */
export interface Slot {
  name: string;
  /** Empty for a key term. */
  kinds: readonly EntityType[];
}

export interface CompiledRule {
  rule: PhraseRule;
  /** The parameters that are names. */
  slots: readonly Slot[];
  /** Patterns of a whole phrase, with the slots in the order of their names in it. */
  forms: readonly { pattern: RegExp; slots: readonly Slot[] }[];
}

const kindWords: Record<EntityType, string> = {
  Model: '#ModelWord',
  Dataset: '#DatasetWord',
  Benchmark: '#BenchmarkWord',
  Modality: '#ModalityWord',
};

/** The tag of a name that is that of an entity of this kind. */
export const nameTag = (kind: EntityType | 'Term'): string => `${kind}Name`;

export const queryOf = (id: string): ReadyMade | undefined => readyMade.find((query) => query.id === id);

/** Which kinds a parameter takes: as its query says; paths join anything, and things are compared that have a name. */
function kindsOf({ asks }: PhraseRule, name: string): readonly EntityType[] {
  if (asks === 'paths') return entityTypes;
  if (asks === 'compare') return namedTypes;
  const parameter = queryOf(asks)?.parameters.find((one) => one.name === name);
  if (parameter?.type === 'term') return [];
  if (parameter?.type !== 'entity') throw new Error(`A phrase rule names ${name}, which ${asks} does not take.`);
  return parameter.kinds;
}

function patternOf({ kinds }: Slot): string {
  if (kinds.length === 0) return `#TermWord? #${nameTag('Term')} #TermWord?`;
  const words = `(${[...new Set(kinds.map((kind) => kindWords[kind]))].join('|')})?`;
  return `${words} (${kinds.map((kind) => `#${nameTag(kind)}`).join('|')}) ${words}`;
}

function compile(rule: PhraseRule): CompiledRule {
  const slotOf = (name: string): Slot => ({ name, kinds: kindsOf(rule, name) });
  const forms = rule.forms.map((form) => {
    const slots = [...form.matchAll(/<(\w+)>/g)].map(([, name = '']) => slotOf(name));
    const text = form.replace(/<(\w+)>/g, (_, name: string) => patternOf(slotOf(name)));
    return { pattern: wordPattern(text), slots };
  });
  const slots = [...rule.says.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => slotOf(name));
  return { rule, slots, forms };
}

/** The words that forms name outright. */
export const literalWords: ReadonlySet<string> = new Set(
  phraseRules.flatMap(({ forms }) => forms.flatMap((form) => form.replace(/<\w+>|#\w+/g, ' ').match(/[a-z]+/g) ?? [])),
);

export const compiledRules: readonly CompiledRule[] = phraseRules.map(compile);
