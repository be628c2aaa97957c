import { Link2, Play, Save, Square } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { copyViewLink } from '../../actions/sharing.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { useAnswer } from '../use-answer.ts';
import { type Console, lacking, valuesOf } from './create-console.ts';
import { HistoryList } from './HistoryList.tsx';
import { LimitsLine } from './LimitsLine.tsx';
import { ParameterFields } from './ParameterFields.tsx';
import { QueryEditor } from './QueryEditor.tsx';
import { SavedQueries } from './SavedQueries.tsx';

interface QueryColumnProps {
  explorer: Explorer;
  console: Console;
  isShown: boolean;
}

type Page = 'query' | 'history' | 'saved';
const pages: readonly [Page, string][] = [
  ['query', 'Query'],
  ['history', 'History'],
  ['saved', 'Saved'],
];

/** The editor with its parameters, or the lists that queries are taken from. */
export function QueryColumn({ explorer, console, isShown }: QueryColumnProps) {
  const [page, setPage] = useState<Page>('query');
  const schema = useAnswer('schema', (signal) => explorer.source.schema(signal));
  const isRunning = useStore(console.store, ({ run }) => run.status === 'running');
  const isEmpty = useStore(console.store, ({ text }) => text.trim() === '');
  const lacks = useStore(console.store, (state) => lacking(state).join(', $'));
  const take = (query: { text: string; parameters: Readonly<Record<string, unknown>> }) => {
    console.load(query);
    setPage('query');
  };

  const share = () => {
    const state = console.store.getState();
    explorer.showDrawer({ kind: 'cypher', text: state.text, parameters: valuesOf(state) });
    void copyViewLink(explorer);
  };

  return (
    <section className="console-query" aria-label="Query">
      <div className="console-bar">
        <fieldset className="segments">
          <legend className="hidden">What the left side shows</legend>
          {pages.map(([id, name]) => (
            <button key={id} type="button" aria-pressed={page === id} onClick={() => setPage(id)}>
              {name}
            </button>
          ))}
        </fieldset>
        <span className="console-gap" />
        <button
          type="button"
          className="icon-button"
          aria-label="Save this query"
          title="Save this query"
          disabled={isEmpty}
          onClick={() => setPage('saved')}
        >
          <Save size={16} />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label="Copy the link to this query"
          title="Copy the link to this query"
          disabled={isEmpty}
          onClick={share}
        >
          <Link2 size={16} />
        </button>
        {isRunning ? (
          <button key="cancel" type="button" className="button button-quiet console-run" onClick={console.cancel}>
            <Square size={13} aria-hidden="true" /> Cancel
          </button>
        ) : (
          <button
            key="run"
            type="button"
            className="button console-run"
            title={lacks === '' ? 'Run (Ctrl+Enter)' : `Give $${lacks} a value first`}
            disabled={isEmpty || lacks !== ''}
            onClick={console.run}
          >
            <Play size={14} aria-hidden="true" /> Run
          </button>
        )}
      </div>
      <div className="console-write" hidden={page !== 'query'}>
        <QueryEditor
          explorer={explorer}
          console={console}
          schema={schema.status === 'ready' ? schema.value : null}
          isShown={isShown && page === 'query'}
        />
        <ParameterFields console={console} />
        <LimitsLine schema={schema.status === 'ready' ? schema.value : null} />
      </div>
      {page === 'history' && <HistoryList onTake={take} />}
      {page === 'saved' && <SavedQueries console={console} onTake={take} />}
    </section>
  );
}
