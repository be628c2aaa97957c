import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { splitNodeId } from '../../vocabulary/ids.ts';
import type { Explorer } from '../view/create-explorer.ts';
import type { Selection } from '../view/view.ts';
import { CommunityPage } from './community/CommunityPage.tsx';
import { EdgePage } from './EdgePage.tsx';
import { EntityPage } from './EntityPage.tsx';
import { NodesPage } from './NodesPage.tsx';
import { PaperPage } from './PaperPage.tsx';
import { SheetBar } from './SheetBar.tsx';

/** The page of what is selected: beside the canvas, or on a phone as a sheet over its lower part. */
export function Inspector({ explorer }: { explorer: Explorer }) {
  const selection = useStore(explorer.store, (state) => state.view.selection);
  const [tall, setTall] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const key = JSON.stringify(selection);
  useEffect(() => {
    if (key === 'null') return;
    body.current?.scrollTo({ top: 0 });
    // Who came by the keyboard, from search, goes on reading here.
    if (document.activeElement === document.body) body.current?.focus({ preventScroll: true });
  }, [key]);
  if (selection === null) return null;
  return (
    <aside
      className="inspector"
      data-covers
      data-tall={tall}
      aria-label="Selection"
      onKeyDown={(event) => event.key === 'Escape' && explorer.select(null)}
    >
      <SheetBar tall={tall} onTall={setTall} onClose={() => explorer.select(null)} />
      <div className="inspector-body" ref={body} tabIndex={-1}>
        <Page explorer={explorer} selection={selection} />
      </div>
    </aside>
  );
}

function Page({ explorer, selection }: { explorer: Explorer; selection: Selection }) {
  if (selection.kind === 'edge') return <EdgePage explorer={explorer} edge={selection} />;
  if (selection.kind === 'nodes') return <NodesPage explorer={explorer} nodes={selection.nodes} />;
  if (selection.kind === 'community') return <CommunityPage explorer={explorer} id={selection.community} />;
  const { kind, id } = splitNodeId(selection.node);
  return kind === 'paper' ? <PaperPage explorer={explorer} id={id} /> : <EntityPage explorer={explorer} id={id} />;
}
