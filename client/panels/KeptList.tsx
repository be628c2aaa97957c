import { type ChangeEvent, type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { SavedList } from '../view/saved-list.ts';
import { importList } from './import-list.ts';
import { NamedRow } from './NamedRow.tsx';
import { saveFile } from './save-file.ts';

interface Kept {
  id: string;
  name: string;
  savedAt: string;
}

interface KeptListProps<T extends Kept> {
  kept: Pick<SavedList<T>, 'list' | 'rename' | 'remove' | 'add'>;
  /** What the field for a name asks for. */
  field: string;
  /** Why there is nothing to save, or null. */
  refusal?: string | null;
  /** Keeps what is there now. Returns why it could not be kept, as a sentence, or null. */
  onSave(name: string): string | null;
  onOpen(thing: T): void;
  /** What stands there while the list is empty. */
  none: ReactNode;
  /** What the list holds, for people: "view" and "views". */
  one: string;
  many: string;
  file: { read(text: string): T[]; write(things: readonly T[]): string };
  /** Further buttons below the list. */
  buttons?: ReactNode;
}

/** Things under names, kept in this browser: saved, opened, renamed, deleted, to and from a file. */
export function KeptList<T extends Kept>(props: KeptListProps<T>) {
  const { kept, field, refusal = null, onSave, onOpen, none, one, many, file, buttons } = props;
  const list = useStore(kept.list);
  const [name, setName] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const isReady = name.trim() !== '' && refusal === null;

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const refused = onSave(name.trim());
    setSaid(refused ?? `Saved “${name.trim()}”.`);
    if (refused === null) setName('');
  };
  const read = async (event: ChangeEvent<HTMLInputElement>) =>
    setSaid(await importList(event, file.read, kept, one, many));

  return (
    <>
      <form className="views-form" onSubmit={save}>
        <input
          className="dialog-field"
          value={name}
          onChange={(event) => setName(event.target.value)}
          placeholder={refusal ?? field}
          aria-label={field}
          maxLength={200}
          disabled={refusal !== null}
        />
        <button type="submit" className="button" disabled={!isReady}>
          Save
        </button>
      </form>
      {list.length === 0 ? (
        none
      ) : (
        <ul className="views">
          {list.map((thing) => (
            <NamedRow
              key={thing.id}
              name={thing.name}
              savedAt={thing.savedAt}
              onOpen={() => onOpen(thing)}
              onRename={(to) => setSaid(kept.rename(thing.id, to))}
              onRemove={() => setSaid(kept.remove(thing.id) ?? `Deleted “${thing.name}”.`)}
            />
          ))}
        </ul>
      )}
      <p className="views-said" role="status">
        {said}
      </p>
      <footer className="views-foot">
        {buttons}
        <span />
        <button type="button" className="button button-quiet" onClick={() => chooser.current?.click()}>
          Import
        </button>
        <button
          type="button"
          className="button button-quiet"
          disabled={list.length === 0}
          onClick={() => saveFile(`weft-${many}.json`, 'application/json', file.write(list))}
        >
          Export
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          aria-label={`File of saved ${many}`}
          hidden
          onChange={(event) => void read(event)}
        />
      </footer>
    </>
  );
}
