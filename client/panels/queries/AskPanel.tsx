import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import '../../styles/queries.css';
import '../../styles/answers.css';
import type { Explorer } from '../../view/create-explorer.ts';
import { PageState } from '../PageState.tsx';
import { useAnswer } from '../use-answer.ts';
import { createAsking } from './asking.ts';
import { QueryList } from './QueryList.tsx';
import { QueryPage } from './QueryPage.tsx';

/** The ready-made queries on the left, the chosen one and its answer on the right. */
export default function AskPanel({ explorer }: { explorer: Explorer }) {
  const drawer = useStore(explorer.store, ({ view }) => (view.drawer?.kind === 'ask' ? view.drawer : null));
  const [asking] = useState(() =>
    createAsking(explorer.source, (asked) => explorer.showDrawer({ kind: 'ask', ...asked })),
  );
  const chosen = useStore(asking.store, ({ query }) => query);
  const listing = useAnswer('queries', (signal) => explorer.source.queries(signal));
  const panel = useRef<HTMLDivElement>(null);
  const queries = listing.status === 'ready' ? listing.value.queries : null;

  useEffect(() => {
    if (drawer !== null && queries !== null) asking.follow(drawer, queries);
  }, [drawer, queries, asking]);

  const isList = drawer !== null && drawer.query === null && queries !== null;
  useEffect(() => {
    // A touch on a field would bring the keyboard over half of the list.
    if (isList && matchMedia('(pointer: fine)').matches) {
      panel.current?.querySelector<HTMLElement>('.ask-search')?.focus();
    }
  }, [isList]);

  return (
    <div className="ask" ref={panel} data-chosen={chosen !== null}>
      <PageState answer={listing}>
        {({ queries }) => (
          <>
            <QueryList queries={queries} chosen={chosen} onChoose={(query) => asking.choose(query)} />
            <QueryPage explorer={explorer} asking={asking} />
          </>
        )}
      </PageState>
    </div>
  );
}
