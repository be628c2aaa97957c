import { acceptCompletion, closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { EditorState, Prec } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view';
import type { CypherCheckAnswer } from '../../vocabulary/api/query.ts';
import { completing } from './completing.ts';
import { editorTheme } from './editor-theme.ts';
import { highlighting } from './highlighting.ts';
import { judgeAnew, linting } from './linting.ts';
import { replacingSelection } from './replace-selection.ts';
import type { Language } from './start-language.ts';

type Refusal = NonNullable<CypherCheckAnswer['refusal']>;

export interface EditorOptions {
  language: Language;
  label: string;
  /** What stands in it while it is empty. */
  hint: string;
  check(text: string): Promise<Refusal | null>;
  onChange(text: string): void;
  onRun(): void;
  /** Escape, when nothing of the editor is open. */
  onLeave(): void;
}

export interface Editor {
  text(): string;
  /** Replaces all of the text, as one change that can be undone. */
  replace(text: string): void;
  /** Underlines what a run was refused for. */
  mark(refusal: Refusal): void;
  /** Judges the text anew: what is known changed. */
  judge(): void;
  focus(): void;
  end(): void;
}

/** A key that always does something here. */
const handled = (act: () => void) => () => {
  act();
  return true;
};

/**
 * A Cypher editor in a shadow root: there its styles are constructed style sheets, which the page's security policy
 * allows; elsewhere they would be style elements, which it forbids.
 */
export function createEditor(host: HTMLElement, options: EditorOptions): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  /** What a run of this very text was refused for: only the engine knows it. */
  let ran: { text: string; refusal: Refusal } | null = null;
  const judged = async (text: string) => {
    const refusal = await options.check(text);
    if (refusal !== null || ran?.text !== text) return refusal;
    return ran.refusal;
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      extensions: [
        Prec.highest(
          keymap.of([
            { key: 'Mod-Enter', run: handled(options.onRun) },
            // Elsewhere Tab goes on to the next field, so that nobody is held here.
            { key: 'Tab', run: acceptCompletion },
          ]),
        ),
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        completing(options.language),
        highlighting(options.language),
        linting(options.language, judged),
        placeholder(options.hint),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': options.label, spellcheck: 'false', autocapitalize: 'off' }),
        EditorView.updateListener.of(({ docChanged, state }) => docChanged && options.onChange(state.doc.toString())),
        keymap.of([
          ...closeBracketsKeymap,
          ...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter' && key !== 'Escape'),
          ...historyKeymap,
          { key: 'Escape', run: handled(options.onLeave) },
        ]),
        replacingSelection,
        editorTheme,
      ],
    }),
  });
  /** Keys of the page are not meant while one types; the page cannot see into the shadow root that one does. */
  const keepKeys = (event: KeyboardEvent) => {
    const isOurs = event.key === 'Escape' || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k');
    if (!isOurs) event.stopPropagation();
  };
  host.addEventListener('keydown', keepKeys);
  return {
    text: () => view.state.doc.toString(),
    replace(text) {
      if (text === view.state.doc.toString()) return;
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: { anchor: text.length },
      });
    },
    mark: (refusal) => {
      ran = { text: view.state.doc.toString(), refusal };
      view.dispatch({ effects: judgeAnew.of(null) });
    },
    judge: () => {
      view.dispatch({ effects: judgeAnew.of(null) });
    },
    focus: () => view.focus(),
    end() {
      host.removeEventListener('keydown', keepKeys);
      view.destroy();
    },
  };
}
