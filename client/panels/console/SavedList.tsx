import { type FormEvent, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { OwnQuery } from '../../source/graph-source.ts';
import { queriesFile } from '../../view/saved-queries.ts';
import { importList } from '../import-list.ts';
import { NamedRow } from '../NamedRow.tsx';
import { saveFile } from '../save-file.ts';
import { type Console, valuesOf } from './create-console.ts';
import { saved } from './kept-queries.ts';

/** Queries under names, kept in this browser; to and from a file. */
export function SavedList({ console, onTake }: { console: Console; onTake(query: OwnQuery): void }) {
  const list = useStore(saved.list);
  const isEmpty = useStore(console.store, ({ text }) => text.trim() === '');
  const [name, setName] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' || isEmpty) return;
    const state = console.store.getState();
    const refused = saved.save({
      name: name.trim(),
      text: state.text,
      parameters: valuesOf(state),
      savedAt: new Date().toISOString(),
    });
    setSaid(refused ?? `Saved “${name.trim()}”.`);
    if (refused === null) setName('');
  };

  return (
    <div className="console-list">
      <form className="views-form" onSubmit={save}>
        <input
          className="dialog-field"
          value={name}
          onChange={(event) => setName(event.target.value)}
          placeholder={isEmpty ? 'Write a query to save it' : 'Name of the query in the editor'}
          aria-label="Name of the query in the editor"
          maxLength={200}
          disabled={isEmpty}
        />
        <button type="submit" className="button" disabled={name.trim() === '' || isEmpty}>
          Save
        </button>
      </form>
      {list.length === 0 ? (
        <p className="console-note">None yet. Queries are kept in this browser, with the values of their parameters.</p>
      ) : (
        <ul className="views">
          {list.map((query) => (
            <NamedRow
              key={query.id}
              name={query.name}
              savedAt={query.savedAt}
              onOpen={() => onTake(query)}
              onRename={(to) => setSaid(saved.rename(query.id, to))}
              onRemove={() => setSaid(saved.remove(query.id) ?? `Deleted “${query.name}”.`)}
            />
          ))}
        </ul>
      )}
      <p className="views-said" role="status">
        {said}
      </p>
      <footer className="views-foot">
        <span />
        <button type="button" className="button button-quiet" onClick={() => file.current?.click()}>
          Import
        </button>
        <button
          type="button"
          className="button button-quiet"
          disabled={list.length === 0}
          onClick={() => saveFile('weft-queries.json', 'application/json', queriesFile.write(list))}
        >
          Export
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label="File of saved queries"
          hidden
          onChange={async (event) => setSaid(await importList(event, queriesFile.read, saved, 'query', 'queries'))}
        />
      </footer>
    </div>
  );
}
