import { Bookmark, CircleHelp, Command, MessageCircleQuestionMark, Moon, Sun } from 'lucide-react';
import { useStore } from 'zustand';
import { openDrawer } from '../actions/opening-drawer.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { setUi } from '../view/ui-store.ts';
import { counted, number } from '../words/count-words.ts';
import { SearchBox } from './SearchBox.tsx';

/** Name, search, what the store holds, and the theme. */
export function Header({ explorer }: { explorer: Explorer }) {
  const theme = useStore(explorer.store, (state) => state.theme);
  const summary = useStore(explorer.store, (state) =>
    state.loading.status === 'ready' ? state.loading.summary : null,
  );
  const entities = summary ? Object.values(summary.entities).reduce((sum, count) => sum + count, 0) : 0;
  const other = theme === 'light' ? 'dark' : 'light';
  return (
    <header className="header">
      <a className="brand" href="/" aria-label="Weft: the whole graph">
        <img src="/weft.svg" alt="" width="24" height="24" />
        <span>Weft</span>
      </a>
      <SearchBox explorer={explorer} />
      {summary && summary.papers > 0 && (
        <button
          type="button"
          className="header-ask"
          aria-label="Ask the graph"
          title="Ask the graph (Q)"
          onClick={() => openDrawer(explorer, 'ask')}
        >
          <MessageCircleQuestionMark size={17} aria-hidden="true" /> <span>Ask</span>
        </button>
      )}
      <p className="store" title={summary ? `Store: ${summary.location}` : undefined}>
        {summary && (
          <>
            <span className="store-counts">
              <b>{number(summary.papers)}</b> {summary.papers === 1 ? 'paper' : 'papers'}
              <i aria-hidden="true"> · </i>
              <b>{number(entities)}</b> {entities === 1 ? 'entity' : 'entities'}
            </span>
            <span className="store-source">{sourceWords(summary.sources)}</span>
          </>
        )}
      </p>
      <div className="header-buttons">
        <button
          type="button"
          className="icon-button"
          aria-label="Saved views"
          title="Saved views (V)"
          onClick={() => setUi({ dialog: 'views' })}
        >
          <Bookmark size={17} />
        </button>
        <button
          type="button"
          className="icon-button header-palette"
          aria-label="All commands"
          title="All commands (Ctrl+K)"
          onClick={() => setUi({ dialog: 'palette' })}
        >
          <Command size={17} />
        </button>
        <button
          type="button"
          className="icon-button header-help"
          aria-label="All keys"
          title="All keys (?)"
          onClick={() => setUi({ dialog: 'help' })}
        >
          <CircleHelp size={17} />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={`Switch to the ${other} theme`}
          title={`Switch to the ${other} theme`}
          onClick={() => explorer.setTheme(other)}
        >
          {theme === 'light' ? <Moon size={17} /> : <Sun size={17} />}
        </button>
      </div>
    </header>
  );
}

/** Sources are called as they were given, which may be a long path: its last part tells them apart. */
function sourceWords(sources: readonly { name: string }[]): string {
  const [first] = sources;
  if (first === undefined) return '';
  const name = first.name.split(/[\\/]/).at(-1);
  return sources.length === 1 ? `from ${name}` : `from ${name} and ${counted(sources.length - 1, 'more source')}`;
}
