import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Explorer } from '../../view/create-explorer.ts';

const DrawerShell = lazy(() => import('./DrawerShell.tsx'));

/** What stands below the canvas, on a phone over all of it. Fetched when first opened, kept when closed. */
export function DrawerHost({ explorer }: { explorer: Explorer }) {
  const isOpen = useStore(explorer.store, ({ view }) => view.drawer !== null);
  const [wasOpen, setWasOpen] = useState(isOpen);
  useEffect(() => {
    if (isOpen) setWasOpen(true);
  }, [isOpen]);
  if (!wasOpen) return null;
  return (
    <Suspense fallback={null}>
      <DrawerShell explorer={explorer} />
    </Suspense>
  );
}
