import { Tabs } from '@base-ui/react/tabs';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import '../../styles/drawer.css';
import { closeDrawer, openDrawer } from '../../actions/opening-drawer.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import type { Drawer } from '../../view/drawer.ts';
import { drawerTabs } from './drawer-tabs.ts';

/** The tabs, how tall the drawer is, and the panel of the tab that is shown; those seen before wait behind it. */
export default function DrawerShell({ explorer }: { explorer: Explorer }) {
  const kind = useStore(explorer.store, ({ view }) => view.drawer?.kind ?? null);
  const [seen, setSeen] = useState<readonly Drawer['kind'][]>([]);
  const [tall, setTall] = useState(false);
  useEffect(() => {
    // The last of them is the one that is shown when the drawer opens again.
    if (kind !== null) setSeen((before) => [...before.filter((other) => other !== kind), kind]);
  }, [kind]);

  return (
    <section
      className="drawer"
      hidden={kind === null}
      data-tall={tall}
      aria-label="Below the canvas"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isDefaultPrevented()) closeDrawer(explorer);
      }}
    >
      <Tabs.Root
        className="drawer-root"
        value={kind ?? seen.at(-1)}
        onValueChange={(value) => {
          const tab = drawerTabs.find((one) => one.kind === value);
          if (tab) openDrawer(explorer, tab.kind);
        }}
      >
        <div className="drawer-bar">
          <Tabs.List className="drawer-tabs">
            {drawerTabs.map(({ kind, name, Icon }) => (
              <Tabs.Tab key={kind} className="drawer-tab" value={kind}>
                <Icon size={15} aria-hidden="true" /> {name}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <button
            type="button"
            className="icon-button drawer-taller"
            aria-label={tall ? 'Make the drawer lower' : 'Make the drawer taller'}
            title={tall ? 'Lower' : 'Taller'}
            onClick={() => setTall(!tall)}
          >
            {tall ? <ChevronDown size={17} /> : <ChevronUp size={17} />}
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label="Close"
            title="Close (Esc)"
            onClick={() => closeDrawer(explorer)}
          >
            <X size={17} />
          </button>
        </div>
        {drawerTabs
          .filter((tab) => tab.kind === kind || seen.includes(tab.kind))
          .map(({ kind, Panel }) => (
            <Tabs.Panel key={kind} className="drawer-panel" value={kind} keepMounted>
              <Suspense fallback={null}>
                <Panel explorer={explorer} />
              </Suspense>
            </Tabs.Panel>
          ))}
      </Tabs.Root>
    </section>
  );
}
