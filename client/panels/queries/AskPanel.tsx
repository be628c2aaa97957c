import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import '../../styles/queries.css';
import type { Explorer } from '../../view/create-explorer.ts';
import { setUi, uiStore } from '../../view/ui-store.ts';
import { PageState } from '../PageState.tsx';
import { useAnswer } from '../use-answer.ts';
import { createAsking } from './asking.ts';
import { QueryList } from './QueryList.tsx';
import { QueryPage } from './QueryPage.tsx';

function close() {
  setUi({ ask: null });
  document.querySelector<HTMLElement>('.canvas')?.focus({ preventScroll: true });
}

/** The ready-made queries on the left, the chosen one and its answer on the right. */
export default function AskPanel({ explorer }: { explorer: Explorer }) {
  const wanted = useStore(uiStore, ({ ask }) => ask);
  const [asking] = useState(() => createAsking(explorer.source));
  const [tall, setTall] = useState(false);
  const chosen = useStore(asking.store, ({ query }) => query);
  const listing = useAnswer('queries', (signal) => explorer.source.queries(signal));
  const panel = useRef<HTMLElement>(null);
  const queries = listing.status === 'ready' ? listing.value.queries : null;
  const isOpen = wanted !== null;

  useEffect(() => {
    if (wanted === null || queries === null) return;
    const query = queries.find(({ id }) => id === wanted.query);
    if (query) asking.choose(query);
    // A touch on a field would bring the keyboard over half of the list.
    else if (matchMedia('(pointer: fine)').matches) panel.current?.querySelector<HTMLElement>('.ask-search')?.focus();
  }, [wanted, queries, asking]);

  return (
    <section
      className="ask"
      ref={panel}
      hidden={!isOpen}
      data-tall={tall}
      data-chosen={chosen !== null}
      aria-label="Ask the graph"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isDefaultPrevented()) close();
      }}
    >
      <div className="ask-bar">
        <button
          type="button"
          className="icon-button ask-taller"
          aria-label={tall ? 'Make the drawer lower' : 'Make the drawer taller'}
          title={tall ? 'Lower' : 'Taller'}
          onClick={() => setTall(!tall)}
        >
          {tall ? <ChevronDown size={17} /> : <ChevronUp size={17} />}
        </button>
        <button type="button" className="icon-button" aria-label="Close" title="Close (Esc)" onClick={close}>
          <X size={17} />
        </button>
      </div>
      <PageState answer={listing}>
        {({ queries }) => (
          <>
            <QueryList queries={queries} chosen={chosen} onChoose={asking.choose} />
            <QueryPage explorer={explorer} asking={asking} />
          </>
        )}
      </PageState>
    </section>
  );
}
