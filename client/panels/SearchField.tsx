import { Autocomplete } from '@base-ui/react/autocomplete';
import { Search, X } from 'lucide-react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PhraseReading } from '../../vocabulary/api/phrases.ts';
import type { SearchHit, TermHit } from '../../vocabulary/api/search.ts';
import { openTarget } from '../actions/opening-target.ts';
import { openTerm } from '../actions/opening-term.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { kindWords } from '../words/kind-words.ts';
import { Hit } from './Hit.tsx';
import { QuestionRow } from './QuestionRow.tsx';
import { searchPlaceholder } from './search-placeholder.ts';
import { TermRow } from './TermRow.tsx';
import { type Phrased, said, usePhrase } from './use-phrase.ts';
import { type FoundTerms, type HitGroup, useSearch } from './use-search.ts';

type Item = { key: string } & (
  | { sort: 'hit'; hit: SearchHit }
  | { sort: 'term'; hit: TermHit }
  | { sort: 'question'; reading: PhraseReading }
);

interface Group {
  name: string;
  /** How many there are; null where all are shown. */
  total: number | null;
  items: Item[];
}

/** What is understood as a question stands first; what may become one, last. */
function groupsOf(found: readonly HitGroup[], terms: FoundTerms, { readings, completions }: Phrased): Group[] {
  const questions = (list: readonly PhraseReading[]): Item[] =>
    list.map((reading) => ({ sort: 'question', key: JSON.stringify(reading.target), reading }));
  const hits = found.map(
    ({ kind, total, items }): Group => ({
      name: kind === 'Author' ? 'Authors' : kindWords[kind].many,
      total,
      items: items.map((hit) => ({ sort: 'hit', key: `${kind} ${hit.field} ${hit.node.id} ${hit.text}`, hit })),
    }),
  );
  hits.splice(terms.after, 0, {
    name: 'Key terms',
    total: terms.total,
    items: terms.items.map((hit) => ({ sort: 'term', key: `term ${hit.term}`, hit })),
  });
  const isQuestion = readings.length > 0;
  const asked: Group = { name: 'Questions', total: null, items: questions([...readings, ...completions]) };
  return (isQuestion ? [asked, ...hits] : [...hits, asked]).filter(({ items }) => items.length > 0);
}

interface SearchFieldProps {
  explorer: Explorer;
  /** What was typed before this field was there, and whether the reader is still at it. */
  typed: string;
  hasFocus: boolean;
}

/**
 * Finds names, titles, authors, key terms and words; choosing a hit selects it and moves the camera to it, and a term
 * shows the papers about it.
 */
export default function SearchField({ explorer, typed, hasFocus }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(typed);
  const { groups: found, terms, status } = useSearch(explorer, text);
  const phrased = usePhrase(explorer, text);
  // The list loses its highlight when it is given anew.
  const groups = useMemo(() => groupsOf(found, terms, phrased), [found, terms, phrased]);
  // Before the next key, which would be lost.
  useLayoutEffect(() => {
    if (hasFocus) input.current?.focus();
  }, [hasFocus]);

  const choose = (item: Item) => {
    if (item.sort === 'hit') explorer.goTo(item.hit.node.id, item.hit.node.kind);
    else if (item.sort === 'term') openTerm(explorer, item.hit.term);
    else openTarget(explorer, item.reading.target);
    setText('');
    input.current?.blur();
  };

  return (
    <Autocomplete.Root
      items={groups}
      mode="none"
      autoHighlight="always"
      defaultOpen={hasFocus && typed !== ''}
      value={text}
      onValueChange={(value, details) => {
        if (details.reason !== 'item-press') setText(value);
      }}
      itemToStringValue={(item: Item) => item.key}
    >
      <div className="search">
        <Search className="search-icon" size={16} aria-hidden="true" />
        <Autocomplete.Input
          ref={input}
          className="search-input"
          placeholder={searchPlaceholder()}
          aria-label="Search"
        />
        {text === '' ? (
          <span className="search-key">/</span>
        ) : (
          <Autocomplete.Clear className="icon-button search-clear" aria-label="Clear the search">
            <X size={15} />
          </Autocomplete.Clear>
        )}
      </div>
      <Autocomplete.Portal>
        <Autocomplete.Positioner className="search-place" sideOffset={6} align="start">
          <Autocomplete.Popup className="search-popup">
            <Autocomplete.Status className="search-status">{said(found, phrased, status)}</Autocomplete.Status>
            <Autocomplete.List className="search-list">
              {(group: Group) => (
                <Autocomplete.Group key={group.name} items={group.items} className="search-group">
                  <Autocomplete.GroupLabel className="search-group-label">
                    {group.name}
                    {group.total !== null && <span>{group.total}</span>}
                  </Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(item: Item) => (
                      <Autocomplete.Item
                        key={item.key}
                        value={item}
                        className="search-item"
                        onClick={() => choose(item)}
                      >
                        {item.sort === 'hit' && <Hit hit={item.hit} />}
                        {item.sort === 'term' && <TermRow hit={item.hit} />}
                        {item.sort === 'question' && <QuestionRow words={item.reading.words} />}
                      </Autocomplete.Item>
                    )}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}
