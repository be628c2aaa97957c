import { ListFilter } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useKeys } from './commands/use-keys.ts';
import { panelsAreThere } from './graph/canvas/first-picture.ts';
import { GraphCanvas } from './graph/canvas/GraphCanvas.tsx';
import { Announcer } from './panels/Announcer.tsx';
import { BareCanvas } from './panels/BareCanvas.tsx';
import { CanvasControls } from './panels/CanvasControls.tsx';
import { DrawerHost } from './panels/drawer/DrawerHost.tsx';
import { EmbedBar } from './panels/EmbedBar.tsx';
import { Header } from './panels/Header.tsx';
import { Inspector } from './panels/Inspector.tsx';
import { Legend } from './panels/Legend.tsx';
import { LoadState } from './panels/LoadState.tsx';
import { NodeList } from './panels/NodeList.tsx';
import { Notices } from './panels/Notices.tsx';
import { Overlays } from './panels/Overlays.tsx';
import { StatusLine } from './panels/StatusLine.tsx';
import { StepsBar } from './panels/StepsBar.tsx';
import { StartButton, StartPlace } from './panels/start/StartPlace.tsx';
import { useIsPictured } from './panels/use-is-pictured.ts';
import { onSystemTheme } from './theme/theme.ts';
import type { Explorer as ExplorerModel } from './view/create-explorer.ts';

/** Whether the page stands in another one: then only the graph and what is asked of it are drawn. */
const isEmbedded = new URLSearchParams(window.location.search).get('embed') === '1';

/** The whole page: search on top, the legend on the left, the canvas, the inspector over its right side. */
export function Explorer({ explorer }: { explorer: ExplorerModel }) {
  const loading = useStore(explorer.store, (state) => state.loading);
  const selection = useStore(explorer.store, (state) => state.view.selection);
  useEffect(() => onSystemTheme((theme) => explorer.store.setState({ theme })), [explorer]);
  useKeys(explorer);
  const hasGraph = loading.status === 'ready' && loading.summary.papers > 0;
  // Panels that take no room from the canvas: made before the graph, they would keep it waiting, and painting them the
  // graphics process that draws it.
  const hasPanels = useIsPictured() && hasGraph;
  useEffect(() => {
    if (hasPanels) panelsAreThere();
  }, [hasPanels]);
  return (
    <div className="explorer" data-state={loading.status} data-selected={selection !== null} data-embedded={isEmbedded}>
      {isEmbedded ? <EmbedBar explorer={explorer} /> : <Header explorer={explorer} />}
      {hasGraph && !isEmbedded && (
        <aside className="legend-panel" aria-label="Legend and filters">
          {hasPanels && <Legend explorer={explorer} />}
        </aside>
      )}
      <main className="stage">
        {hasGraph ? <GraphCanvas explorer={explorer} /> : <LoadState explorer={explorer} loading={loading} />}
        {hasPanels && (
          <>
            <NodeList explorer={explorer} />
            <BareCanvas explorer={explorer} />
            <div className="over-canvas">
              <LegendButton explorer={explorer} />
              <StepsBar explorer={explorer} />
              {!isEmbedded && <StartButton explorer={explorer} />}
            </div>
            <div className="over-canvas">
              <CanvasControls />
              <StatusLine explorer={explorer} />
            </div>
            <Notices explorer={explorer} />
          </>
        )}
        {hasGraph && (
          <>
            <Inspector explorer={explorer} />
            {!isEmbedded && <StartPlace explorer={explorer} />}
          </>
        )}
        {hasPanels && (
          <>
            <Announcer explorer={explorer} />
            <Overlays explorer={explorer} />
          </>
        )}
      </main>
      {hasGraph && <DrawerHost explorer={explorer} />}
    </div>
  );
}

const LegendSheet = lazy(() => import('./panels/LegendSheet.tsx'));

/** The legend on a phone, behind a button. */
function LegendButton({ explorer }: { explorer: ExplorerModel }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="legend-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <ListFilter size={16} aria-hidden="true" /> Legend
      </button>
      {open && (
        <Suspense fallback={null}>
          <LegendSheet explorer={explorer} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
