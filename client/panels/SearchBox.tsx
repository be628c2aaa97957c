import { Autocomplete } from '@base-ui/react/autocomplete';
import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { SearchAnswer, SearchHit } from '../../vocabulary/api/search.ts';
import { isAbort, wordsOf } from '../source/source-problem.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { kindWords } from '../words/kind-words.ts';
import { KindMark } from './KindMark.tsx';
import { MarkedText } from './MarkedText.tsx';

const pauseMs = 110;

interface Group {
  kind: SearchAnswer['groups'][number]['kind'];
  total: number;
  items: SearchHit[];
}

/** Finds names, titles, authors and words; choosing a hit selects it and moves the camera to it. */
export function SearchBox({ explorer }: { explorer: Explorer }) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [groups, setGroups] = useState<Group[]>([]);
  const [status, setStatus] = useState('');
  useSlashKey(input);

  useEffect(() => {
    const words = text.trim();
    if (words === '') {
      setGroups([]);
      setStatus('');
      return;
    }
    const own = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const answer = await explorer.source.search(words, own.signal);
        setGroups(answer.groups.map(({ kind, total, hits }) => ({ kind, total, items: hits })));
        setStatus(answer.groups.length === 0 ? `Nothing is called “${words}”. Try fewer letters.` : '');
      } catch (error) {
        if (!isAbort(error)) setStatus(wordsOf(error).title);
      }
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      own.abort();
    };
  }, [text, explorer]);

  const choose = (hit: SearchHit) => {
    explorer.goTo(hit.node.id, hit.node.kind);
    setText('');
    input.current?.blur();
  };

  return (
    <Autocomplete.Root
      items={groups}
      mode="none"
      autoHighlight
      value={text}
      onValueChange={(value, details) => {
        if (details.reason !== 'item-press') setText(value);
      }}
      itemToStringValue={(hit: SearchHit) => hit.node.name}
    >
      <div className="search">
        <Search className="search-icon" size={16} aria-hidden="true" />
        <Autocomplete.Input
          ref={input}
          className="search-input"
          placeholder="Search models, datasets, papers, authors"
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
            <Autocomplete.Status className="search-status">{status}</Autocomplete.Status>
            <Autocomplete.List className="search-list">
              {(group: Group) => (
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

function Hit({ hit }: { hit: SearchHit }) {
  const marks = hit.marks.map((span) => ({ span, tone: 'found', title: 'matches' }));
  const isName = hit.field === 'name' || hit.field === 'title';
  const aside =
    hit.node.kind === 'Paper' ? hit.node.year : `${hit.node.papers} ${hit.node.papers === 1 ? 'paper' : 'papers'}`;
  return (
    <>
      <KindMark kind={hit.node.kind} />
      <span className="search-item-text">
        <span className="search-item-name">
          {isName ? <MarkedText text={hit.text} marks={marks} /> : hit.node.name}
        </span>
        {!isName && (
          <span className="search-item-why">
            {hit.field === 'alias' ? 'also called ' : ''}
            <MarkedText text={hit.text} marks={marks} />
          </span>
        )}
      </span>
      <span className="search-item-aside">{aside}</span>
    </>
  );
}

/** `/` goes to the search box from anywhere but another field. */
function useSlashKey(input: React.RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]')) return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [input]);
}
