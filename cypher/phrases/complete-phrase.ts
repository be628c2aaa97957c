import type { NodeHead } from '../../vocabulary/api/node.ts';
import type { PhraseReading } from '../../vocabulary/api/phrases.ts';
import { type CompiledRule, compiledRules, type Slot } from './compile-rules.ts';
import type { FoundName } from './find-names.ts';
import type { PhraseNames } from './phrase-names.ts';
import { always, type Filled, readingOf, type TermHead, termHead } from './read-phrase.ts';

/** The graph as completions need it. */
export interface PhraseGraph extends PhraseNames {
  /** Entities for which a query, or what is compared or joined, has an answer; the most prominent first. */
  answering(rule: string, slot: Slot): Promise<readonly NodeHead[]>;
  /** The key terms that most papers are about, first. */
  usualTerms(): readonly string[];
  /** The last year that papers have. */
  latestYear(): Promise<number | null>;
}

/** How people begin a question before they say what they want. */
const lead = /^(?:please |can you |show |list |give |find |tell |me |us |all |the |which |what are |what's |whats )+/iu;

/** The typed text, and without what leads up to its question. */
const asTyped = (q: string): string[] => [...new Set([q, q.replace(lead, '')])].filter((text) => text.trim() !== '');

/** Whether a question begins as what was typed does, letter by letter. */
export const beginsSo = (question: string, q: string): boolean =>
  asTyped(q).some((text) => question.toLowerCase().startsWith(text.toLowerCase()));

/** Questions that begin as the typed text does, with its names or the graph's in their places; the likeliest first. */
export async function completePhrase(q: string, graph: PhraseGraph, limit: number): Promise<PhraseReading[]> {
  const texts = asTyped(q);
  const found: PhraseReading[] = [];
  for (const compiled of compiledRules) {
    if (found.length >= limit) break;
    for (const text of texts) {
      const begun = begin(compiled, text, graph);
      const filled = begun && (await fill(compiled, begun, graph));
      const reading = filled && (await dated(compiled, filled, graph));
      if (reading) found.push(reading);
      if (begun) break;
    }
  }
  return found;
}

/** Questions about a name alone, of every rule that one name fills. */
export function questionsAbout(names: readonly FoundName[], limit: number): PhraseReading[] {
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) return [];
  const readings = compiledRules.flatMap((compiled) => {
    const [slot, ...more] = compiled.slots;
    const node = slot && (isForTerm(slot) ? termOf(name.term) : name.nodes.find(suiting(slot)));
    if (slot === undefined || more.length > 0 || !node) return [];
    return readingOf(compiled, new Map([[slot.name, node]]), always) ?? [];
  });
  return readings.slice(0, limit);
}

const isForTerm = ({ kinds }: Slot): boolean => kinds.length === 0;
const termOf = (term: string | null): TermHead | null => (term === null ? null : termHead(term));
const suiting =
  ({ kinds }: Slot) =>
  ({ kind }: NodeHead): boolean =>
    kinds.some((one) => one === kind);

/** What the typed text fills of a question that it is a beginning of: null for a slot that is not reached. */
function begin(
  { rule, slots }: CompiledRule,
  text: string,
  names: PhraseNames,
): Map<string, NodeHead | TermHead | null> | null {
  const literals = rule.says.split(/\{\w+\}/);
  const filled = new Map<string, NodeHead | TermHead | null>(slots.map(({ name }) => [name, null]));
  let rest = text;
  for (const [at, literal] of literals.entries()) {
    const start = rest.toLowerCase();
    if (literal.toLowerCase().startsWith(start)) return filled;
    if (!start.startsWith(literal.toLowerCase())) return null;
    rest = rest.slice(literal.length);
    const slot = slots[at];
    if (slot === undefined) return rest.trim() === '' ? filled : null;
    if (rest === '') return filled;
    const next = literals[at + 1] ?? '';
    const end = next === '' ? -1 : rest.toLowerCase().indexOf(next.toLowerCase());
    const upTo = end < 0 ? beforeBegun(rest, next) : null;
    const inFull = upTo === null || isForTerm(slot) ? undefined : names.called(upTo).find(suiting(slot));
    if (inFull) return filled.set(slot.name, inFull);
    const named = (end < 0 ? rest : rest.slice(0, end)).trim();
    const suits = suiting(slot);
    const node = isForTerm(slot)
      ? termOf(names.term(named) ?? (end < 0 ? names.nearTerm(named) : null))
      : (names.called(named).find(suits) ?? (end < 0 ? names.near(named).find(suits) : undefined));
    if (!node) return null;
    filled.set(slot.name, node);
    if (end < 0) return filled;
    rest = rest.slice(end);
  }
  return filled;
}

/** The name in a text that ends amid what stands behind it: "COCO" of "COCO an", before " and "; else null. */
function beforeBegun(text: string, next: string): string | null {
  const small = text.toLowerCase();
  for (let length = next.length - 1; length > 1; length--) {
    if (small.endsWith(next.slice(0, length).toLowerCase())) return text.slice(0, -length);
  }
  return null;
}

/** Slots that were not reached hold what most papers answer for, no entity twice. */
async function fill(
  { rule, slots }: CompiledRule,
  begun: ReadonlyMap<string, NodeHead | TermHead | null>,
  graph: PhraseGraph,
): Promise<Filled | null> {
  const filled = new Map<string, NodeHead | TermHead>();
  for (const slot of slots) {
    const given = begun.get(slot.name);
    const others = [...filled.values(), ...begun.values()];
    const known = isForTerm(slot) ? graph.usualTerms().map(termHead) : await graph.answering(rule.asks, slot);
    const node = given ?? known.find(({ id }) => others.every((one) => one?.id !== id));
    if (node === undefined) return null;
    filled.set(slot.name, node);
  }
  return filled;
}

/** The reading, with the graph's last year where the question needs one. */
async function dated(compiled: CompiledRule, filled: Filled, graph: PhraseGraph): Promise<PhraseReading | null> {
  const { rule } = compiled;
  if (!rule.needsYear) return readingOf(compiled, filled, always);
  const year = await graph.latestYear();
  if (year === null) return null;
  return readingOf(compiled, filled, { ...always, ...(rule.since ? { since: year } : { inYear: year }) });
}
