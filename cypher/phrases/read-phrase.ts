import type { NodeHead } from '../../vocabulary/api/node.ts';
import type { PhraseReading, PhraseTarget } from '../../vocabulary/api/phrases.ts';
import { type CompiledRule, compiledRules, queryOf, type Slot } from './compile-rules.ts';
import type { FoundName } from './find-names.ts';
import { type ParsedPhrase, parsePhrase } from './parse-phrase.ts';

/** Readings of one phrase that are told apart; a name shared by more entities is better looked up by search. */
const most = 6;
/** Entities of one name that are tried. */
const mostAlike = 3;

/** A key term in the place of an entity; it is its own id. */
export interface TermHead {
  kind: 'Term';
  id: string;
  name: string;
}
export const termHead = (term: string): TermHead => ({ kind: 'Term', id: term, name: term });

/** What fills the parameters of a rule. */
export type Filled = ReadonlyMap<string, NodeHead | TermHead>;

/** All that a phrase may mean, when these are its names: one reading per rule that it fits and entities that it may name. */
export function readWithNames(
  text: string,
  names: readonly FoundName[],
): { readings: PhraseReading[]; parsed: ParsedPhrase } {
  const parsed = parsePhrase(text, names);
  const order = parsed.names.flatMap((at) => names[at] ?? []);
  const readings = compiledRules.flatMap((compiled) => {
    const form = compiled.forms.find(
      ({ pattern, slots }) => slots.length === order.length && pattern.test(parsed.words),
    );
    if (form === undefined || asked(compiled.rule, parsed) === null) return [];
    return fillings(form.slots, order).flatMap((filled) => readingOf(compiled, filled, parsed) ?? []);
  });
  return { readings: distinctReadings(readings).slice(0, most), parsed };
}

/** The first reading of each target, but for those that others have already. */
export function distinctReadings(
  readings: readonly PhraseReading[],
  without: readonly PhraseReading[] = [],
): PhraseReading[] {
  const known = new Set(without.map(({ target }) => JSON.stringify(target)));
  return readings.filter(({ target }) => {
    const key = JSON.stringify(target);
    return !known.has(key) && known.add(key);
  });
}

/** Every way to give each slot one of the entities that its name may mean, and none two of them. */
function fillings(slots: readonly Slot[], names: readonly FoundName[]): Filled[] {
  let filled: Map<string, NodeHead | TermHead>[] = [new Map()];
  for (const [at, { name, kinds }] of slots.entries()) {
    const nodes = bearersOf(names[at]).filter(({ kind }) =>
      kind === 'Term' ? kinds.length === 0 : kinds.some((one) => one === kind),
    );
    filled = filled.flatMap((before) =>
      nodes
        .slice(0, mostAlike)
        .filter(({ id }) => [...before.values()].every((other) => other.id !== id))
        .map((node) => new Map([...before, [name, node]])),
    );
  }
  return filled;
}

const bearersOf = (name: FoundName | undefined): readonly (NodeHead | TermHead)[] =>
  name === undefined ? [] : name.term === null ? name.nodes : [termHead(name.term)];

type When = Pick<ParsedPhrase, 'since' | 'inYear' | 'limit'>;
export const always: When = { since: null, inYear: null, limit: null };

/** The query that a rule asks with such a year, or null where it understands none, or lacks one. */
function asked(rule: CompiledRule['rule'], { since, inYear }: When): { query: string; year: number | null } | null {
  if (since !== null && inYear !== null) return null;
  if (since !== null) return rule.since === undefined ? null : { query: rule.since, year: since };
  if (inYear !== null) return rule.inYear === undefined ? null : { query: rule.inYear, year: inYear };
  return rule.needsYear ? null : { query: rule.asks, year: null };
}

/** A rule with its names filled in, as words and as what is asked; null where the names or the year do not do. */
export function readingOf({ rule }: CompiledRule, filled: Filled, when: When): PhraseReading | null {
  const ask = asked(rule, when);
  if (ask === null) return null;
  const ids = [...filled.values()].flatMap((one) => (one.kind === 'Term' ? [] : [one.id]));
  const year = when.since !== null ? ` since ${when.since}` : when.inYear !== null ? ` in ${when.inYear}` : '';
  const words = rule.says.replace(/\{(\w+)\}/g, (_, name: string) => filled.get(name)?.name ?? '…') + year;
  const target = targetOf(rule.asks === ask.query ? rule : { ...rule, asks: ask.query });
  return target && { words: words.charAt(0).toUpperCase() + words.slice(1), target };

  function targetOf({ asks, given }: CompiledRule['rule']): PhraseTarget | null {
    if (asks === 'paths' || asks === 'compare') return ids.length < 2 ? null : { kind: asks, nodes: ids };
    const takes = new Set(queryOf(asks)?.parameters.map(({ name }) => name));
    const all = [
      ...Object.entries(given ?? {}),
      ...[...filled].map(([name, { id }]) => [name, id] as const),
      ...(ask?.year ? [['year', ask.year] as const] : []),
      ...(when.limit ? [['limit', when.limit] as const] : []),
    ];
    return { kind: 'query', query: asks, parameters: Object.fromEntries(all.filter(([name]) => takes.has(name))) };
  }
}
