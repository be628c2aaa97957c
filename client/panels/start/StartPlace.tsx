import { Compass } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useStore } from 'zustand';
import { moveCamera } from '../../graph/canvas/camera-commands.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { setStart, uiStore } from '../../view/ui-store.ts';
import { SheetBar } from '../SheetBar.tsx';

const StartPage = lazy(() => import('./StartPage.tsx'));

/**
 * Where to begin in this graph, in the inspector's place while nothing is selected: at somebody's first visit, and
 * behind a button.
 */
export function StartPlace({ explorer }: { explorer: Explorer }) {
  const isOpen = useStore(uiStore, (ui) => ui.start);
  const hasSelection = useStore(explorer.store, (state) => state.view.selection !== null);
  const [tall, setTall] = useState(false);
  if (hasSelection) return null;
  if (!isOpen) {
    return (
      <button type="button" className="start-button" aria-haspopup="dialog" onClick={() => setStart(true)}>
        <Compass size={16} aria-hidden="true" /> Start here
      </button>
    );
  }
  const close = () => {
    setStart(false);
    // The picture made room for it.
    if (explorer.store.getState().view.camera === null) requestAnimationFrame(() => moveCamera({ kind: 'fit' }));
    document.querySelector<HTMLElement>('.canvas')?.focus({ preventScroll: true });
  };
  return (
    <aside
      className="inspector"
      data-covers
      data-tall={tall}
      aria-label="Start here"
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <SheetBar tall={tall} onTall={setTall} onClose={close} />
      <div className="inspector-body">
        <Suspense fallback={null}>
          <StartPage explorer={explorer} />
        </Suspense>
      </div>
    </aside>
  );
}
