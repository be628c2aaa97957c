import { Share2 } from 'lucide-react';
import { useState } from 'react';
import type { ReadyMadeQuery } from '../../../vocabulary/api/ready-made.ts';

interface QueryListProps {
  queries: readonly ReadyMadeQuery[];
  chosen: ReadyMadeQuery | null;
  onChoose(query: ReadyMadeQuery): void;
}

/** One that a link or the palette chose may stand far down. */
const intoSight = (item: HTMLElement | null): void => item?.scrollIntoView({ block: 'nearest' });

/** All queries under their headings, or those with all the typed words in title, sentence or heading. */
export function QueryList({ queries, chosen, onChoose }: QueryListProps) {
  const [text, setText] = useState('');
  const words = text.toLowerCase().split(/\s+/);
  const found = queries.filter(({ title, answers, group }) => {
    const all = `${title} ${answers} ${group}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
  const groups = [...new Set(found.map(({ group }) => group))];
  return (
    <nav className="ask-list" aria-label="Ready-made queries">
      <input
        type="search"
        className="filter-search ask-search"
        aria-label="Find a query"
        placeholder={`Find one of ${queries.length} questions`}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {found.length === 0 && <p className="form-note">No question is about “{text.trim()}”.</p>}
      {groups.map((name) => (
        <section key={name}>
          <h3 className="ask-group">{name}</h3>
          <ul>
            {found
              .filter(({ group }) => group === name)
              .map((query) => (
                <li key={query.id}>
                  <button
                    type="button"
                    className="ask-item"
                    title={query.answers}
                    aria-current={query.id === chosen?.id}
                    ref={query.id === chosen?.id ? intoSight : undefined}
                    onClick={() => onChoose(query)}
                  >
                    <span>{query.title}</span>
                    {query.graph && <Share2 size={13} aria-label="has a graph form" />}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
