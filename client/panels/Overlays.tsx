import { lazy, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import type { Explorer } from '../view/create-explorer.ts';
import { uiStore } from '../view/ui-store.ts';

const loadNodeMenu = () => import('./NodeMenu.tsx');
const loadPalette = () => import('./PaletteDialog.tsx');
const NodeMenu = lazy(loadNodeMenu);
const PaletteDialog = lazy(loadPalette);
const HelpDialog = lazy(() => import('./HelpDialog.tsx'));
const ViewsDialog = lazy(() => import('./ViewsDialog.tsx'));

/** How long after the first picture what is opened in a hurry is fetched, in milliseconds. */
const ahead = 1_500;

/** Menus and dialogs, loaded after the first picture: who types at once after Ctrl+K loses no letter. */
export function Overlays({ explorer }: { explorer: Explorer }) {
  const { dialog, menu } = useStore(uiStore);
  useEffect(() => {
    const timer = setTimeout(() => {
      // One that cannot be fetched now is asked for again when it is opened.
      void Promise.allSettled([loadNodeMenu(), loadPalette()]);
    }, ahead);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Suspense fallback={null}>
      {menu && <NodeMenu key={`${menu.x} ${menu.y}`} explorer={explorer} menu={menu} />}
      {dialog === 'palette' && <PaletteDialog explorer={explorer} />}
      {dialog === 'help' && <HelpDialog />}
      {dialog === 'views' && <ViewsDialog explorer={explorer} />}
    </Suspense>
  );
}
