import {
  ChartColumnStacked,
  Columns3,
  Grid3x3,
  type LucideIcon,
  MessageCircleQuestionMark,
  SquareTerminal,
  Waypoints,
} from 'lucide-react';
import { type ComponentType, lazy } from 'react';
import type { Explorer } from '../../view/create-explorer.ts';
import type { Drawer } from '../../view/drawer.ts';

/** A tab of the drawer. Its panel reads its own part of `view.drawer`, and is kept while another tab is shown. */
export interface DrawerTab {
  kind: Drawer['kind'];
  name: string;
  Icon: LucideIcon;
  /** Fetched when the tab is first opened. */
  Panel: ComponentType<{ explorer: Explorer }>;
}

export const drawerTabs: readonly DrawerTab[] = [
  {
    kind: 'ask',
    name: 'Questions',
    Icon: MessageCircleQuestionMark,
    Panel: lazy(() => import('../queries/AskPanel.tsx')),
  },
  {
    kind: 'paths',
    name: 'Paths',
    Icon: Waypoints,
    Panel: lazy(() => import('../paths/PathsPanel.tsx')),
  },
  {
    kind: 'compare',
    name: 'Compare',
    Icon: Columns3,
    Panel: lazy(() => import('../compare/ComparePanel.tsx')),
  },
  {
    kind: 'cypher',
    name: 'Cypher',
    Icon: SquareTerminal,
    Panel: lazy(() => import('../console/CypherPanel.tsx')),
  },
  {
    kind: 'map',
    name: 'Map',
    Icon: Grid3x3,
    Panel: lazy(() => import('../map/MapPanel.tsx')),
  },
  {
    kind: 'timeline',
    name: 'Timeline',
    Icon: ChartColumnStacked,
    Panel: lazy(() => import('../timeline/TimelinePanel.tsx')),
  },
];
