import { useDeferredValue, useState } from 'react';
import { useStore } from 'zustand';
import type { Explorer } from '../../view/create-explorer.ts';
import { number } from '../../words/count-words.ts';
import { useAnswer } from '../use-answer.ts';
import { NameList } from './NameList.tsx';
import { toggleName } from './toggle-name.ts';

const listed = 6;

/** Papers by chosen authors, and what they mention. Authors are many: a part of the name finds them. */
export function AuthorFilter({ explorer, total }: { explorer: Explorer; total: number }) {
  const chosen = useStore(explorer.store, (state) => state.view.filters.authors);
  const [part, setPart] = useState('');
  const asked = useDeferredValue(part.trim());
  const answer = useAnswer(`authors ${asked}`, (signal) => explorer.source.authors(asked, signal));
  const found = answer.status === 'ready' ? answer.value.authors : [];
  // Of a chosen one that the present search does not find, the number of papers is not known.
  const known = new Map(found.map(({ name, papers }) => [name, papers]));
  const shown = [
    ...chosen.map((name) => ({ name, papers: known.get(name) ?? null })),
    ...found.filter(({ name }) => !chosen.includes(name)).slice(0, listed),
  ];
  if (total === 0) return null;
  return (
    <fieldset className="filter">
      <legend>
        Author <span className="filter-value">{chosen.length === 0 ? 'any' : number(chosen.length)}</span>
      </legend>
      <input
        type="search"
        className="filter-search"
        aria-label="Part of an author’s name"
        placeholder={`Find one of ${number(total)}`}
        value={part}
        onChange={(event) => setPart(event.target.value)}
      />
      <NameList names={shown} chosen={chosen} onToggle={(name) => toggleName(explorer, 'authors', name)} />
      {answer.status === 'ready' && shown.length === 0 && <p className="form-note">Nobody is called that.</p>}
      {answer.status === 'failed' && <p className="form-note">{answer.title}.</p>}
    </fieldset>
  );
}
