import { useDeferredValue, useState } from 'react';
import { useStore } from 'zustand';
import type { Explorer } from '../../view/create-explorer.ts';
import { number } from '../../words/count-words.ts';
import { useAnswer } from '../use-answer.ts';
import { NameList } from './NameList.tsx';
import { toggleName } from './toggle-name.ts';

const listed = 8;

/** Papers about chosen key terms, and what they mention. Those of most papers stand first; a part of a term finds others. */
export function TermFilter({ explorer, total }: { explorer: Explorer; total: number }) {
  const chosen = useStore(explorer.store, (state) => state.view.filters.terms);
  const [part, setPart] = useState('');
  const asked = useDeferredValue(part.trim());
  const answer = useAnswer(`terms ${asked}`, (signal) => explorer.source.terms(asked, signal));
  const found = answer.status === 'ready' ? answer.value.terms : [];
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
        Key term <span className="filter-value">{chosen.length === 0 ? 'any' : number(chosen.length)}</span>
      </legend>
      <input
        type="search"
        className="filter-search"
        aria-label="Part of a key term"
        placeholder={`Find one of ${number(total)}`}
        value={part}
        onChange={(event) => setPart(event.target.value)}
      />
      <NameList names={shown} chosen={chosen} onToggle={(name) => toggleName(explorer, 'terms', name)} />
      {answer.status === 'ready' && shown.length === 0 && <p className="form-note">No paper is about that.</p>}
      {answer.status === 'failed' && <p className="form-note">{answer.title}.</p>}
    </fieldset>
  );
}
