import { Autocomplete } from '@base-ui/react/autocomplete';
import { Search, X } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { SearchHit } from '../../vocabulary/api/search.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { kindWords } from '../words/kind-words.ts';
import { Hit } from './Hit.tsx';
import { searchPlaceholder } from './search-placeholder.ts';
import { type HitGroup, useSearch } from './use-search.ts';

interface SearchFieldProps {
  explorer: Explorer;
  /** What was typed before this field was there, and whether the reader is still at it. */
  typed: string;
  hasFocus: boolean;
}

/** Finds names, titles, authors and words; choosing a hit selects it and moves the camera to it. */
export default function SearchField({ explorer, typed, hasFocus }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(typed);
  const { groups, status } = useSearch(explorer, text);
  // Before the next key, which would be lost.
  useLayoutEffect(() => {
    if (hasFocus) input.current?.focus();
  }, [hasFocus]);

  const choose = (hit: SearchHit) => {
    explorer.goTo(hit.node.id, hit.node.kind);
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
      itemToStringValue={(hit: SearchHit) => hit.node.name}
    >
      <div className="search">
        <Search className="search-icon" size={16} aria-hidden="true" />
        <Autocomplete.Input ref={input} className="search-input" placeholder={searchPlaceholder} aria-label="Search" />
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
            <Autocomplete.Status className="search-status">{status}</Autocomplete.Status>
            <Autocomplete.List className="search-list">
              {(group: HitGroup) => (
                <Autocomplete.Group key={group.kind} items={group.items} className="search-group">
                  <Autocomplete.GroupLabel className="search-group-label">
                    {group.kind === 'Author' ? 'Authors' : kindWords[group.kind].many}
                    <span>{group.total}</span>
                  </Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(hit: SearchHit) => (
                      <Autocomplete.Item
                        key={`${hit.field} ${hit.node.id} ${hit.text}`}
                        value={hit}
                        className="search-item"
                        onClick={() => choose(hit)}
                      >
                        <Hit hit={hit} />
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
