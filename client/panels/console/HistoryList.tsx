import { useStore } from 'zustand';
import type { OwnQuery } from '../../source/graph-source.ts';
import { counted } from '../../words/count-words.ts';
import { history } from './kept-queries.ts';

const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** What was run in this browser, the last first. */
export function HistoryList({ onTake }: { onTake(query: OwnQuery): void }) {
  const list = useStore(history.list);
  if (list.length === 0) {
    return <p className="console-note">Queries that were answered are listed here, in this browser.</p>;
  }
  return (
    <div className="console-list">
      <ol>
        {list.map((query) => (
          <li key={`${query.at} ${query.text}`}>
            <button type="button" className="console-past" onClick={() => onTake(query)}>
              <code>{query.text}</code>
              <span>
                {day.format(new Date(query.at))} · {query.cut ? 'more than ' : ''}
                {counted(query.rows, 'row')}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="text-button console-clear" onClick={history.clear}>
        Forget all
      </button>
    </div>
  );
}
