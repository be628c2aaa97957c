import { useStore } from 'zustand';
import type { OwnQuery } from '../../source/graph-source.ts';
import { queriesFile } from '../../view/saved-queries.ts';
import { KeptList } from '../KeptList.tsx';
import { type Console, valuesOf } from './create-console.ts';
import { saved } from './kept-queries.ts';

/** Queries under names, kept in this browser. */
export function SavedQueries({ console, onTake }: { console: Console; onTake(query: OwnQuery): void }) {
  const isEmpty = useStore(console.store, ({ text }) => text.trim() === '');
  const save = (name: string) => {
    const state = console.store.getState();
    return saved.save({ name, text: state.text, parameters: valuesOf(state), savedAt: new Date().toISOString() });
  };
  return (
    <div className="console-list">
      <KeptList
        kept={saved}
        field="Name of the query in the editor"
        refusal={isEmpty ? 'Write a query to save it' : null}
        onSave={save}
        onOpen={(query) => onTake(query)}
        none={
          <p className="console-note">
            None yet. Queries are kept in this browser, with the values of their parameters.
          </p>
        }
        one="query"
        many="queries"
        file={queriesFile}
      />
    </div>
  );
}
