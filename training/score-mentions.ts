import type { PaperGraph } from '../ingest/score/index.ts';
import type { TokenisedText } from '../ingest/text/token.ts';
import type { Extract } from '../vocabulary/extract.ts';
import type { Counts } from './bootstrap.ts';
import { goldNames } from './gold-names.ts';

function countsOf(gold: Set<string>, given: Set<string>): Counts {
  const tp = [...given].filter((span) => gold.has(span)).length;
  return { tp, fp: given.size - tp, fn: gold.size - tp };
}

/**
 * Mentions of names, each right where start and end are, with their type and without it. Annotators wrote down forms,
 * not places: their mentions are all occurrences of the forms, the longer first, in the cleaned text.
 */
export function scoreMentions(
  text: TokenisedText,
  gold: PaperGraph,
  { entities }: Pick<Extract, 'entities'>,
): { typed: Counts; untyped: Counts } {
  const wanted = goldNames(text, gold, []).flatMap(({ type, mentions }) =>
    mentions.map(({ start, end }) => ({ type: String(type), span: `${start}-${end}` })),
  );
  const given = entities
    .filter(({ type }) => type !== 'Modality')
    .flatMap(({ type, spans }) => spans.map(([start, end]) => ({ type: String(type), span: `${start}-${end}` })));
  const typed = ({ type, span }: { type: string; span: string }): string => `${type} ${span}`;
  return {
    typed: countsOf(new Set(wanted.map(typed)), new Set(given.map(typed))),
    untyped: countsOf(new Set(wanted.map(({ span }) => span)), new Set(given.map(({ span }) => span))),
  };
}
