import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { isTyping } from '../commands/keys.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { searchPlaceholder } from './search-placeholder.ts';
import { useIsPictured } from './use-is-pictured.ts';

type Field = typeof import('./SearchField.tsx').default;

/** The search field. Its list of suggestions is fetched after the first picture, or when somebody types before that. */
export function SearchBox({ explorer }: { explorer: Explorer }) {
  const isPictured = useIsPictured();
  const [typed, setTyped] = useState('');
  const [hasFocus, setHasFocus] = useState(false);
  // Not by `lazy`, under which the plain field would be put in anew and lose the focus.
  const [Field, setField] = useState<Field | null>(null);
  const isWanted = Field === null && (isPictured || hasFocus);
  useEffect(() => {
    if (!isWanted) return;
    import('./SearchField.tsx').then(
      (module) => setField(() => module.default),
      // Not to be had now: the next time somebody goes into the field it is asked for again.
      () => undefined,
    );
  }, [isWanted]);
  useSlashKey();
  if (Field) return <Field explorer={explorer} typed={typed} hasFocus={hasFocus} />;
  return (
    <div className="search">
      <Search className="search-icon" size={16} aria-hidden="true" />
      <input
        className="search-input"
        placeholder={searchPlaceholder()}
        aria-label="Search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={() => setHasFocus(true)}
        onBlur={() => setHasFocus(false)}
      />
      <span className="search-key">/</span>
    </div>
  );
}

/** `/` goes to the search box from anywhere but another field. */
function useSlashKey() {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) return;
      event.preventDefault();
      document.querySelector<HTMLInputElement>('.search-input')?.focus();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}
