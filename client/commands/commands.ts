import { nodeKinds } from '../../vocabulary/kinds.ts';
import {
  communityState,
  foldAsCamera,
  foldCommunity,
  isOpenedByHand,
  openCommunity,
  showOverviewAs,
} from '../actions/communities.ts';
import { canCompare, canJoin, openComparison, openPaths } from '../actions/joining.ts';
import { openDrawer } from '../actions/opening-drawer.ts';
import { openMenu } from '../actions/opening-menu.ts';
import { togglePins, unpinAll } from '../actions/pinning.ts';
import { hideNodes, keepOnly, keepWithNeighbours } from '../actions/pruning.ts';
import { invertSelection, selectAll, selectedNodes, selectNeighbours, selectWhere } from '../actions/selecting.ts';
import { copyEmbedCode, copyViewLink } from '../actions/sharing.ts';
import { moveCamera } from '../graph/canvas/camera-commands.ts';
import { expandStep } from '../graph/load-graph.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { setStart, setUi, toggleMinimap, uiStore } from '../view/ui-store.ts';
import { kindWords } from '../words/kind-words.ts';
import type { Keys } from './keys.ts';

/** Something a reader can do by its name, from the palette or by keys. */
export interface Command {
  name: string;
  group: 'Steps' | 'Selection' | 'Canvas' | 'View';
  keys: readonly Keys[];
  /** One of very many alike, named only when it is asked for. */
  isMany?: boolean;
  /** Whether it would do anything now. */
  isPossible(explorer: Explorer): boolean;
  run(explorer: Explorer): void;
}

const always = () => true;
const hasNodes = (explorer: Explorer) => selectedNodes(explorer).length > 0;
const hasSelection = (explorer: Explorer) => explorer.store.getState().view.selection !== null;

const canJoinSelected = (explorer: Explorer) => canJoin(selectedNodes(explorer));

const command = (
  group: Command['group'],
  name: string,
  keys: readonly Keys[],
  run: Command['run'],
  isPossible: Command['isPossible'] = always,
): Command => ({ group, name, keys, run, isPossible });

const onSelected =
  (act: (explorer: Explorer, nodes: ReturnType<typeof selectedNodes>) => void): Command['run'] =>
  (explorer) =>
    act(explorer, selectedNodes(explorer));

/** Centres on what is selected: a node, several, or both ends of an edge. */
function centre(explorer: Explorer): void {
  const { selection } = explorer.store.getState().view;
  if (selection === null) return;
  if (selection.kind === 'community') moveCamera({ kind: 'region', community: selection.community });
  else explorer.lookAt(selection.kind === 'edge' ? [selection.source, selection.target] : selectedNodes(explorer));
}

function expandSelected(explorer: Explorer): void {
  const [node, ...others] = selectedNodes(explorer);
  if (node !== undefined && others.length === 0) explorer.expand(node, expandStep);
}

export function toggleFullScreen(): void {
  // A browser may refuse; then all stays as it is.
  if (document.fullscreenElement) void document.exitFullscreen();
  else document.documentElement.requestFullscreen?.().catch(() => undefined);
}

const isOverview = ({ store }: Explorer) => store.getState().view.base.kind === 'overview';
function selectedCommunity(explorer: Explorer): string | null {
  const { selection } = explorer.store.getState().view;
  return selection?.kind === 'community' ? selection.community : null;
}
const stateOfSelected = (explorer: Explorer) => communityState(explorer, selectedCommunity(explorer) ?? '');
const hasFoldedCommunity = (explorer: Explorer) => stateOfSelected(explorer) === 'mark';
const hasOpenCommunity = (explorer: Explorer) => ['nodes', 'parts'].includes(stateOfSelected(explorer));
const openSelected = (explorer: Explorer) => openCommunity(explorer, selectedCommunity(explorer) ?? '');
const foldSelected = (explorer: Explorer) => foldCommunity(explorer, selectedCommunity(explorer) ?? '');

export const commands: readonly Command[] = [
  command(
    'Steps',
    'Undo',
    ['Ctrl+Z'],
    (explorer) => explorer.undo(),
    ({ store }) => store.getState().steps.at > 0,
  ),
  command(
    'Steps',
    'Redo',
    ['Ctrl+Shift+Z', 'Ctrl+Y'],
    (explorer) => explorer.redo(),
    ({ store }) => store.getState().steps.at < store.getState().steps.list.length - 1,
  ),
  command(
    'Steps',
    'Cancel what is being loaded',
    [],
    (explorer) => explorer.cancel(),
    ({ store }) => store.getState().busy,
  ),
  command('Selection', 'Menu of what is selected, or of the canvas', ['Shift+F10', 'ContextMenu'], openMenu),
  command(
    'Selection',
    'Expand by the next neighbours',
    ['E'],
    expandSelected,
    (one) => selectedNodes(one).length === 1,
  ),
  command('Selection', 'Hide what is selected', ['Delete', 'Backspace'], onSelected(hideNodes), hasNodes),
  command('Selection', 'Only what is selected', ['O'], onSelected(keepOnly), hasNodes),
  command(
    'Selection',
    'Only what is selected and its neighbours',
    ['Shift+O'],
    onSelected(keepWithNeighbours),
    hasNodes,
  ),
  command('Selection', 'Select the neighbours', ['N'], onSelected(selectNeighbours), hasNodes),
  command('Selection', 'Paths between what is selected', [], onSelected(openPaths), canJoinSelected),
  command('Selection', 'Compare what is selected', [], onSelected(openComparison), (one) =>
    canCompare(selectedNodes(one)),
  ),
  command('Selection', 'Pin or unpin what is selected', ['P'], onSelected(togglePins), hasNodes),
  command('Selection', 'Centre on the selection', ['C'], centre, hasSelection),
  command('Selection', 'Select everything drawn', ['Ctrl+A'], selectAll),
  command('Selection', 'Invert the selection', ['I'], invertSelection),
  command('Selection', 'Let go of the selection', ['Escape'], (explorer) => explorer.select(null), hasSelection),
  command('Selection', 'Select by a box', ['B'], () => setUi({ tool: 'box' })),
  command('Selection', 'Select by a lasso', ['L'], () => setUi({ tool: 'lasso' })),
  ...nodeKinds.map((kind) =>
    command('Selection', `Select all ${kindWords[kind].many.toLowerCase()}`, [], (explorer) =>
      selectWhere(explorer, (node) => node.kind === kind),
    ),
  ),
  command('Canvas', 'Unpin all', [], unpinAll, ({ store }) => store.getState().view.pins.length > 0),
  command('Canvas', 'Open the selected community', [], openSelected, hasFoldedCommunity),
  command('Canvas', 'Fold the selected community', [], foldSelected, hasOpenCommunity),
  command('Canvas', 'Leave communities to the camera', [], foldAsCamera, isOpenedByHand),
  command('Canvas', 'Draw the overview in communities', [], (one) => showOverviewAs(one, 'communities'), isOverview),
  command('Canvas', 'Draw the overview in nodes', [], (one) => showOverviewAs(one, 'nodes'), isOverview),
  command('Canvas', 'Fit the graph to the canvas', ['0'], () => moveCamera({ kind: 'fit' })),
  command('Canvas', 'Zoom in', ['+', '='], () => moveCamera({ kind: 'in' })),
  command('Canvas', 'Zoom out', ['-'], () => moveCamera({ kind: 'out' })),
  command('Canvas', 'Show or hide the minimap', ['M'], toggleMinimap),
  command('Canvas', 'Full screen', ['F'], toggleFullScreen),
  command(
    'View',
    'Find entities, papers and commands',
    ['Ctrl+K'],
    () => setUi({ dialog: 'palette' }),
    // Where it is open already it has nothing to offer.
    () => uiStore.getState().dialog === null,
  ),
  command('View', 'Ask the graph', ['Q'], (explorer) => openDrawer(explorer, 'ask')),
  command('View', 'Write Cypher', ['Shift+Q'], (explorer) => openDrawer(explorer, 'cypher')),
  command('View', 'Start here: what stands out in this graph', [], (explorer) => {
    explorer.select(null);
    setStart(true);
  }),
  command('View', 'Map of models and data', ['G'], (explorer) => openDrawer(explorer, 'map')),
  command('View', 'Timeline: what rises and fades', ['T'], (explorer) => openDrawer(explorer, 'timeline')),
  command('View', 'Saved views', ['V'], () => setUi({ dialog: 'views' })),
  command('View', 'Copy the link to this view', [], (explorer) => void copyViewLink(explorer)),
  command('View', 'Copy the code to embed this view', [], (explorer) => void copyEmbedCode(explorer)),
  command('View', 'Switch the theme', [], (explorer) =>
    explorer.setTheme(explorer.store.getState().theme === 'light' ? 'dark' : 'light'),
  ),
  command('View', 'All keys', ['?'], () => setUi({ dialog: 'help' })),
];
