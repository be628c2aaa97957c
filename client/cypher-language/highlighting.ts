import { type Extension, RangeSet, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import type { Token } from './language-messages.ts';
import type { Language } from './start-language.ts';

const marked = StateEffect.define<readonly Token[]>();

/** Sorts of the library that look alike. */
const looks: Readonly<Record<string, string>> = {
  keyword: 'keyword',
  predicateFunction: 'function',
  function: 'function',
  procedure: 'function',
  label: 'label',
  property: 'property',
  paramDollar: 'parameter',
  paramValue: 'parameter',
  stringLiteral: 'text',
  numberLiteral: 'number',
  booleanLiteral: 'number',
  keywordLiteral: 'number',
  comment: 'comment',
  operator: 'sign',
  bracket: 'sign',
  separator: 'sign',
  punctuation: 'sign',
};
const marks = new Map(
  [...new Set(Object.values(looks))].map((look) => [look, Decoration.mark({ class: `cy-${look}` })]),
);

const field = StateField.define<DecorationSet>({
  create: () => RangeSet.empty,
  update(before, { changes, effects, newDoc }) {
    const found = effects.find((effect) => effect.is(marked));
    if (found === undefined || !found.is(marked)) return before.map(changes);
    const ranges = found.value.flatMap(({ from, to, sort }) => {
      const mark = marks.get(looks[sort] ?? '');
      return mark && from < to && to <= newDoc.length ? [mark.range(from, to)] : [];
    });
    return RangeSet.of(ranges, true);
  },
  provide: (self) => EditorView.decorations.from(self),
});

/** Colours words as the language tells them; what was coloured keeps its colour until the answer is there. */
export function highlighting(language: Language): Extension {
  const plugin = ViewPlugin.fromClass(
    class {
      readonly #view: EditorView;

      constructor(view: EditorView) {
        this.#view = view;
        void this.#ask();
      }
      update({ docChanged }: ViewUpdate) {
        if (docChanged) void this.#ask();
      }
      async #ask() {
        const { doc } = this.#view.state;
        const tokens = await language.tokens(doc.toString());
        if (this.#view.state.doc === doc && this.#view.dom.isConnected)
          this.#view.dispatch({ effects: marked.of(tokens) });
      }
    },
  );
  return [field, plugin];
}
