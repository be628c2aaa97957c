import { Link2 } from 'lucide-react';
import { type ChangeEvent, type FormEvent, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { copyViewLink } from '../actions/sharing.ts';
import { browserViews } from '../view/browser-views.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { type SavedView, viewsFile } from '../view/saved-views.ts';
import { setUi } from '../view/ui-store.ts';
import { decodeView, encodeView } from '../view/view-codec.ts';
import { DialogFrame } from './DialogFrame.tsx';
import { importList } from './import-list.ts';
import { NamedRow } from './NamedRow.tsx';
import { saveFile } from './save-file.ts';

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
  const read = async (event: ChangeEvent<HTMLInputElement>) =>
    setSaid(await importList(event, viewsFile.read, views, 'view'));

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
            <NamedRow
              key={view.id}
              name={view.name}
              savedAt={view.savedAt}
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
          onClick={() => saveFile('weft-views.json', 'application/json', viewsFile.write(list))}
        >
          Export
        </button>
        <input ref={file} type="file" accept=".json,application/json" hidden onChange={(event) => void read(event)} />
      </footer>
    </DialogFrame>
  );
}
