import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { SchemaAnswer } from '../../../vocabulary/api/summary.ts';
import { createEditor, type Editor } from '../../cypher-language/create-editor.ts';
import { type Language, startLanguage } from '../../cypher-language/start-language.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { type Console, valuesOf } from './create-console.ts';
import { firstQuery } from './example-queries.ts';

interface QueryEditorProps {
  explorer: Explorer;
  console: Console;
  schema: SchemaAnswer | null;
  isShown: boolean;
}

/** The text, with colours, completion and underlined mistakes. */
export function QueryEditor({ explorer, console, schema, isShown }: QueryEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const [made, setMade] = useState<{ editor: Editor; language: Language } | null>(null);
  const loads = useStore(console.store, (state) => state.loads);
  const run = useStore(console.store, (state) => state.run);
  const known = useStore(console.store, (state) => Object.keys(valuesOf(state)).join(' '));

  useEffect(() => {
    if (host.current === null) return;
    const language = startLanguage();
    const editor = createEditor(host.current, {
      language,
      label: 'Cypher query',
      hint: firstQuery,
      async check(text) {
        const { parameters } = { parameters: valuesOf(console.store.getState()) };
        // Who cannot be asked refuses nothing; running says what is wrong.
        const answer = await explorer.source
          .checkCypher({ text, parameters }, new AbortController().signal)
          .catch(() => null);
        return answer?.refusal ?? null;
      },
      onChange: console.write,
      onRun: console.run,
      onLeave: () => host.current?.closest('.console-query')?.querySelector<HTMLElement>('.console-run')?.focus(),
    });
    setMade({ editor, language });
    return () => {
      editor.end();
      language.end();
    };
  }, [explorer, console]);

  useEffect(() => {
    if (schema === null) return;
    made?.language.learn(schema, known.split(' '));
    made?.editor.judge();
  }, [made, schema, known]);

  useEffect(() => {
    if (loads > 0) made?.editor.replace(console.store.getState().text);
  }, [made, loads, console]);

  useEffect(() => {
    if (isShown && matchMedia('(pointer: fine)').matches) made?.editor.focus();
  }, [made, isShown]);

  useEffect(() => {
    if (run.status === 'failed' && made?.editor.text() === run.text) {
      made.editor.mark({ detail: run.words.message, at: run.at });
    }
  }, [made, run]);

  return <div className="console-editor" ref={host} />;
}
