import { Compass } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useStore } from 'zustand';
import { moveCamera } from '../../graph/canvas/camera-commands.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { setStart, uiStore } from '../../view/ui-store.ts';
import { SheetBar } from '../SheetBar.tsx';

const StartPage = lazy(() => import('./StartPage.tsx'));

const useHasSelection = (explorer: Explorer): boolean =>
  useStore(explorer.store, (state) => state.view.selection !== null);

/** Opens where to begin. */
export function StartButton({ explorer }: { explorer: Explorer }) {
  const isOpen = useStore(uiStore, (ui) => ui.start);
  if (useHasSelection(explorer) || isOpen) return null;
  return (
    <button type="button" className="start-button" aria-haspopup="dialog" onClick={() => setStart(true)}>
      <Compass size={16} aria-hidden="true" /> Start here
    </button>
  );
}

/**
 * Where to begin in this graph, in the inspector's place while nothing is selected: at somebody's first visit, and
 * behind a button.
 */
export function StartPlace({ explorer }: { explorer: Explorer }) {
  const isOpen = useStore(uiStore, (ui) => ui.start);
  const [tall, setTall] = useState(false);
  if (useHasSelection(explorer) || !isOpen) return null;
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
