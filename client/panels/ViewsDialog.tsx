import { Link2, Pencil, Trash2 } from 'lucide-react';
import { type ChangeEvent, type FormEvent, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { copyViewLink } from '../actions/sharing.ts';
import { browserViews } from '../view/browser-views.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { readViewsFile, type SavedView, UnreadableViews, writeViewsFile } from '../view/saved-views.ts';
import { setUi } from '../view/ui-store.ts';
import { decodeView, encodeView } from '../view/view-codec.ts';
import { counted } from '../words/count-words.ts';
import { DialogFrame } from './DialogFrame.tsx';
import { saveFile } from './save-file.ts';

/** Larger than ten thousand views. */
const largestFile = 50_000_000;

/** Views under names, kept in this browser for this graph; to and from a file. */
export default function ViewsDialog({ explorer }: { explorer: Explorer }) {
  const location = useStore(explorer.store, ({ loading }) =>
    loading.status === 'ready' ? loading.summary.location : '',
  );
  const views = browserViews(location);
  const list = useStore(views.list);
  const [name, setName] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const refused = views.save(name, encodeView(explorer.store.getState().view));
    setSaid(refused ?? `Saved “${name.trim()}”.`);
    if (refused === null) setName('');
  };
  const open = (view: SavedView) => {
    setUi({ dialog: null });
    const { view: opened, unreadable } = decodeView(view.address);
    explorer.change(`Open “${view.name}”`, opened);
    if (unreadable.length > 0)
      explorer.tell(`Part of “${view.name}” could not be read (${unreadable.join(', ')}); the rest is shown.`);
  };
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? [];
    event.target.value = '';
    if (chosen === undefined) return;
    try {
      if (chosen.size > largestFile) throw new UnreadableViews('It is too large to be a file of views.');
      const added = views.add(readViewsFile(await chosen.text()));
      setSaid(typeof added === 'string' ? added : `Added ${counted(added, 'view')} from ${chosen.name}.`);
    } catch (error) {
      const reason = error instanceof UnreadableViews ? error.message : 'The browser could not read it.';
      setSaid(`${chosen.name} was not imported. ${reason}`);
    }
  };

  return (
    <DialogFrame title="Saved views" place="middle">
      <form className="views-form" onSubmit={save}>
        <input
          className="dialog-field"
          value={name}
          onChange={(event) => setName(event.target.value)}
          placeholder="Name of the view as it is now"
          aria-label="Name of the view as it is now"
          maxLength={200}
        />
        <button type="submit" className="button" disabled={name.trim() === ''}>
          Save
        </button>
      </form>
      {list.length === 0 ? (
        <p className="views-none">
          None yet. A view is what the canvas shows: nodes, filters, pins, selection and camera. They are kept in this
          browser, for this graph.
        </p>
      ) : (
        <ul className="views">
          {list.map((view) => (
            <ViewRow
              key={view.id}
              view={view}
              onOpen={() => open(view)}
              onRename={(to) => setSaid(views.rename(view.id, to))}
              onRemove={() => setSaid(views.remove(view.id) ?? `Deleted “${view.name}”.`)}
            />
          ))}
        </ul>
      )}
      <p className="views-said" role="status">
        {said}
      </p>
      <footer className="views-foot">
        <button type="button" className="button button-quiet" onClick={() => void copyViewLink(explorer)}>
          <Link2 size={15} aria-hidden="true" /> Copy link
        </button>
        <span />
        <button type="button" className="button button-quiet" onClick={() => file.current?.click()}>
          Import
        </button>
        <button
          type="button"
          className="button button-quiet"
          disabled={list.length === 0}
          onClick={() => saveFile('weft-views.json', 'application/json', writeViewsFile(list))}
        >
          Export
        </button>
        <input ref={file} type="file" accept=".json,application/json" hidden onChange={(event) => void read(event)} />
      </footer>
    </DialogFrame>
  );
}

interface ViewRowProps {
  view: SavedView;
  onOpen(): void;
  onRename(name: string): void;
  onRemove(): void;
}

function ViewRow({ view, onOpen, onRename, onRemove }: ViewRowProps) {
  const [name, setName] = useState<string | null>(null);
  const rename = (event: FormEvent) => {
    event.preventDefault();
    if (name !== null) onRename(name);
    setName(null);
  };
  if (name !== null) {
    return (
      <li className="view-row">
        <form className="views-form" onSubmit={rename}>
          <input
            className="dialog-field"
            // biome-ignore lint/a11y/noAutofocus: the field takes the place of the button that was just pressed
            autoFocus
            value={name}
            aria-label={`New name of ${view.name}`}
            maxLength={200}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              setName(null);
            }}
          />
          <button type="submit" className="button" disabled={name.trim() === ''}>
            Rename
          </button>
        </form>
      </li>
    );
  }
  return (
    <li className="view-row">
      <button type="button" className="view-open" onClick={onOpen}>
        <span>{view.name}</span>
        <time dateTime={view.savedAt}>{view.savedAt.slice(0, 10)}</time>
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={`Rename ${view.name}`}
        title="Rename"
        onClick={() => setName(view.name)}
      >
        <Pencil size={15} />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={`Delete ${view.name}`}
        title="Delete"
        onClick={onRemove}
      >
        <Trash2 size={15} />
      </button>
    </li>
  );
}
