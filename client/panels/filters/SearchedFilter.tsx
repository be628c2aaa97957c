import { useDeferredValue, useState } from 'react';
import { useStore } from 'zustand';
import type { TermsAnswer } from '../../../vocabulary/api/facets.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { number } from '../../words/count-words.ts';
import { useAnswer } from '../use-answer.ts';
import { NameList } from './NameList.tsx';
import { toggleName } from './toggle-name.ts';

interface SearchedFilterProps {
  explorer: Explorer;
  list: 'authors' | 'terms';
  /** How many names there are to choose from; without any there is no filter. */
  total: number;
  title: string;
  /** What the field takes, for a screen reader. */
  fieldName: string;
  /** Names shown beside the chosen ones, at most. */
  listed: number;
  noneFound: string;
  find(part: string, signal: AbortSignal): Promise<TermsAnswer['terms']>;
}

/** Papers by chosen names, of which there are too many to list all: a part of a name finds them. */
export function SearchedFilter(props: SearchedFilterProps) {
  const { explorer, list, total, title, fieldName, listed, noneFound, find } = props;
  const chosen = useStore(explorer.store, (state) => state.view.filters[list]);
  const [part, setPart] = useState('');
  const asked = useDeferredValue(part.trim());
  const answer = useAnswer(`${list} ${asked}`, (signal) => find(asked, signal));
  const found = answer.status === 'ready' ? answer.value : [];
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
        {title} <span className="filter-value">{chosen.length === 0 ? 'any' : number(chosen.length)}</span>
      </legend>
      <input
        type="search"
        className="filter-search"
        aria-label={fieldName}
        placeholder={`Find one of ${number(total)}`}
        value={part}
        onChange={(event) => setPart(event.target.value)}
      />
      <NameList names={shown} chosen={chosen} onToggle={(name) => toggleName(explorer, list, name)} />
      {answer.status === 'ready' && shown.length === 0 && <p className="form-note">{noneFound}</p>}
      {answer.status === 'failed' && <p className="form-note">{answer.title}.</p>}
    </fieldset>
  );
}
