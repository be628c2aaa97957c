import { type Diagnostic, linter, lintKeymap } from '@codemirror/lint';
import { type Extension, StateEffect, type Text, type Transaction } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import type { CypherCheckAnswer } from '../../vocabulary/api/query.ts';
import { placeInText } from './place-in-text.ts';
import type { Language } from './start-language.ts';

type Refusal = NonNullable<CypherCheckAnswer['refusal']>;

/** What is known changed: the text is judged again. */
export const judgeAnew = StateEffect.define<null>();
const isAnew = ({ effects }: Transaction) => effects.some((effect) => effect.is(judgeAnew));

/** How long one rests before what was typed is judged, in milliseconds. */
const restMs = 350;

/**
 * Underlines what cannot be run, with the reason: what the guard refuses, and what Neo4j's library finds wrong. Where
 * both mean one place the guard's words stand, for they know what is allowed.
 * @param check what the guard, or a run of it, says against the text; null for nothing, or where nobody could be asked
 */
export function linting(language: Language, check: (text: string) => Promise<Refusal | null>): Extension {
  return [
    linter(
      async ({ state: { doc } }) => {
        const text = doc.toString();
        if (text.trim() === '') return [];
        const [mistakes, refusal] = await Promise.all([language.mistakes(text), check(text)]);
        const refused = refusal?.at ? [refusalMark(doc, refusal)] : [];
        const others = mistakes
          .filter(({ from, to }) => !refused.some((one) => from <= one.to && one.from <= to))
          .map((mistake): Diagnostic => widened(doc, mistake));
        return [...refused, ...others];
      },
      { delay: restMs, needsRefresh: ({ transactions }) => transactions.some(isAnew) },
    ),
    keymap.of(lintKeymap),
  ];
}

const refusalMark = (doc: Text, { detail, at }: Refusal): Diagnostic =>
  widened(doc, {
    ...placeInText(doc, at ?? { line: 1, column: 1 }),
    severity: 'error',
    message: detail,
  });

/** A mistake at the end of the text is shown under its last character. */
function widened(doc: Text, mistake: Diagnostic): Diagnostic {
  if (mistake.from < mistake.to || doc.length === 0) return mistake;
  return mistake.from < doc.length
    ? { ...mistake, to: mistake.from + 1 }
    : { ...mistake, from: doc.length - 1, to: doc.length };
}
