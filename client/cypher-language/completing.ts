import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { Suggested } from './language-messages.ts';
import type { Language } from './start-language.ts';

/** The word that is being typed: what a suggestion takes the place of. */
const typed = /[$\w.`]*$/;
const isName = /^[A-Za-z_]\w*$/;

/** Names of the graph first, then functions, then words of the grammar. */
const boosts: Record<Suggested['sort'], number> = {
  variable: 40,
  parameter: 40,
  label: 30,
  property: 30,
  function: 10,
  procedure: 10,
  keyword: 0,
};

function completionOf({ text, sort, about }: Suggested): Completion {
  const isQuoted = (sort === 'label' || sort === 'property') && !isName.test(text);
  const written = isQuoted ? `\`${text}\`` : text;
  return {
    label: text,
    type: sort,
    boost: boosts[sort],
    ...(about && { info: about }),
    apply(view, _, from, to) {
      const insert = sort === 'function' ? `${written}(` : sort === 'keyword' ? `${written} ` : written;
      const after = view.state.sliceDoc(to, to + 1);
      const short = after !== '' && insert.endsWith(after) ? insert.slice(0, -1) : insert;
      view.dispatch({
        changes: { from, to, insert: short },
        selection: { anchor: from + insert.length },
        userEvent: 'input.complete',
      });
    },
  };
}

/** Names, functions and words as one types, and by Ctrl+Space. */
export function completing(language: Language): Extension {
  const source = async (context: CompletionContext): Promise<CompletionResult | null> => {
    const { text = '' } = context.matchBefore(typed) ?? {};
    const before = context.state.sliceDoc(Math.max(0, context.pos - 40), context.pos);
    const opens = /(?:[.$]|\([\w`]*\s*:|\[[\w`]*\s*:|[|&])$/.test(before);
    if (text === '' && !opens && !context.explicit) return null;
    const word = /[$\w`]*$/.exec(text)?.[0] ?? '';
    const suggested = await language.suggest(context.state.doc.toString(), context.pos);
    if (context.aborted || suggested.length === 0) return null;
    return { from: context.pos - word.length, options: suggested.map(completionOf), validFor: /^[$\w`]*$/ };
  };
  return autocompletion({ override: [source], activateOnTypingDelay: 80, icons: true, maxRenderedOptions: 60 });
}
