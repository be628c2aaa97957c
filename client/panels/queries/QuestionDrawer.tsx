import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Explorer } from '../../view/create-explorer.ts';
import { uiStore } from '../../view/ui-store.ts';

const AskPanel = lazy(() => import('./AskPanel.tsx'));

/** Where the graph is asked: below the canvas, on a phone over all of it. Fetched when first opened, kept when closed. */
export function QuestionDrawer({ explorer }: { explorer: Explorer }) {
  const isOpen = useStore(uiStore, ({ ask }) => ask !== null);
  const [wasOpen, setWasOpen] = useState(isOpen);
  useEffect(() => {
    if (isOpen) setWasOpen(true);
  }, [isOpen]);
  if (!wasOpen) return null;
  return (
    <Suspense fallback={null}>
      <AskPanel explorer={explorer} />
    </Suspense>
  );
}
