import { Pencil, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';

interface NamedRowProps {
  name: string;
  /** ISO 8601 */
  savedAt: string;
  onOpen(): void;
  onRename(name: string): void;
  onRemove(): void;
}

/** Something that is kept under a name: opened, renamed, deleted. */
export function NamedRow({ name, savedAt, onOpen, onRename, onRemove }: NamedRowProps) {
  const [renamed, setRenamed] = useState<string | null>(null);
  const rename = (event: FormEvent) => {
    event.preventDefault();
    if (renamed !== null) onRename(renamed);
    setRenamed(null);
  };
  if (renamed !== null) {
    return (
      <li className="view-row">
        <form className="views-form" onSubmit={rename}>
          <input
            className="dialog-field"
            // biome-ignore lint/a11y/noAutofocus: the field takes the place of the button that was just pressed
            autoFocus
            value={renamed}
            aria-label={`New name of ${name}`}
            maxLength={200}
            onChange={(event) => setRenamed(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              setRenamed(null);
            }}
          />
          <button type="submit" className="button" disabled={renamed.trim() === ''}>
            Rename
          </button>
        </form>
      </li>
    );
  }
  return (
    <li className="view-row">
      <button type="button" className="view-open" onClick={onOpen}>
        <span>{name}</span>
        <time dateTime={savedAt}>{savedAt.slice(0, 10)}</time>
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={`Rename ${name}`}
        title="Rename"
        onClick={() => setRenamed(name)}
      >
        <Pencil size={15} />
      </button>
      <button type="button" className="icon-button" aria-label={`Delete ${name}`} title="Delete" onClick={onRemove}>
        <Trash2 size={15} />
      </button>
    </li>
  );
}
