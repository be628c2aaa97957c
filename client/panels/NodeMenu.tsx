import { useStore } from 'zustand';
import type { NodeId } from '../../vocabulary/ids.ts';
import { communityName } from '../actions/communities.ts';
import { canCompare, canJoin, openComparison, openPaths } from '../actions/joining.ts';
import { isPinned, togglePins, unpinAll } from '../actions/pinning.ts';
import { expandAll, hideNodes, keepOnly, keepWithNeighbours } from '../actions/pruning.ts';
import {
  invertSelection,
  neighboursOf,
  nodesWords,
  selectAll,
  selectNeighbours,
  selectNodes,
  sharedNeighbours,
} from '../actions/selecting.ts';
import { copyName, copyNodeLink, copyViewLink } from '../actions/sharing.ts';
import { moveCamera } from '../graph/canvas/camera-commands.ts';
import { expandStep } from '../graph/load-graph.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { dataOf } from '../view/explorer-state.ts';
import { setUi, type Ui } from '../view/ui-store.ts';
import { number } from '../words/count-words.ts';
import { CommunityItems, FoldAllItem, FoldItem } from './community/CommunityItems.tsx';
import { sortsOf, sortWords } from './expanding.ts';
import { FloatingMenu, MenuItem, MenuLine, SubMenu } from './FloatingMenu.tsx';
import { KindMark } from './KindMark.tsx';
import type { NeighboursOnCanvas } from './neighbours-on-canvas.ts';
import { useNeighbours } from './use-neighbours.ts';

/** What can be done with nodes of the canvas, or with all of it, at the place where it was asked for. */
export default function NodeMenu({ explorer, menu }: { explorer: Explorer; menu: NonNullable<Ui['menu']> }) {
  const [first, ...others] = menu.nodes;
  const label =
    menu.community !== undefined
      ? communityName(explorer, menu.community)
      : first === undefined
        ? 'Canvas'
        : nodesWords(menu.nodes);
  return (
    <FloatingMenu label={label} anchor={menu} onClose={() => setUi({ menu: null })}>
      {menu.community !== undefined ? (
        <CommunityItems explorer={explorer} id={menu.community} />
      ) : first === undefined ? (
        <GroundItems explorer={explorer} />
      ) : others.length === 0 ? (
        <OneNode explorer={explorer} node={first} />
      ) : (
        <SeveralNodes explorer={explorer} nodes={menu.nodes} />
      )}
    </FloatingMenu>
  );
}

function OneNode({ explorer, node }: { explorer: Explorer; node: NodeId }) {
  const drawn = useStore(explorer.store, (state) => dataOf(state)?.nodes.get(node));
  const neighbours = useNeighbours(explorer, node);
  const head = drawn ?? neighbours?.centre;
  const name = head?.name ?? node;
  return (
    <>
      <p className="menu-head">
        {head && <KindMark kind={head.kind} />} <span>{name}</span>
      </p>
      {/* Its page may be open without it: of one in a folded community, say. */}
      {!drawn && head && <MenuItem onChoose={() => explorer.goTo(node, head.kind)}>Show on the canvas</MenuItem>}
      <ExpandItems explorer={explorer} node={node} neighbours={neighbours} />
      {drawn && (
        <MenuItem aside="N" onChoose={() => selectNeighbours(explorer, [node])}>
          Select neighbours
        </MenuItem>
      )}
      <JoinItems explorer={explorer} nodes={[node]} />
      {drawn && <DrawnItems explorer={explorer} node={node} communities={drawn.communities} />}
      <MenuLine />
      <MenuItem onChoose={() => void copyName(explorer, name)}>Copy name</MenuItem>
      <MenuItem onChoose={() => void copyNodeLink(explorer, node)}>Copy link</MenuItem>
    </>
  );
}

interface DrawnItemsProps {
  explorer: Explorer;
  node: NodeId;
  communities: readonly string[];
}

/** What can be done with a node only where it is drawn. */
function DrawnItems({ explorer, node, communities }: DrawnItemsProps) {
  return (
    <>
      <MenuLine />
      <MenuItem aside="Del" onChoose={() => hideNodes(explorer, [node])}>
        Hide
      </MenuItem>
      <MenuItem aside="O" onChoose={() => keepOnly(explorer, [node])}>
        Only this
      </MenuItem>
      <MenuItem aside="⇧O" onChoose={() => keepWithNeighbours(explorer, [node])}>
        Only this and its neighbours
      </MenuItem>
      <MenuLine />
      <FoldItem explorer={explorer} communities={communities} />
      <MenuItem aside="P" onChoose={() => togglePins(explorer, [node])}>
        {isPinned(explorer, node) ? 'Unpin' : 'Pin here'}
      </MenuItem>
      <MenuItem onChoose={() => explorer.lookAt([node])}>Centre</MenuItem>
    </>
  );
}

interface ExpandItemsProps {
  explorer: Explorer;
  node: NodeId;
  neighbours: NeighboursOnCanvas | null;
}

function ExpandItems({ explorer, node, neighbours }: ExpandItemsProps) {
  const operations = useStore(explorer.store, (state) => state.view.operations);
  const isExpanded = operations.some((one) => one.kind === 'expand' && one.node === node);
  if (neighbours === null) {
    return (
      <MenuItem disabled onChoose={() => undefined}>
        Expand…
      </MenuItem>
    );
  }
  const { shown, total, missing, sorts } = neighbours;
  const next = Math.min(expandStep, missing);
  const count = `${number(shown)} of ${number(total)}`;
  return (
    <>
      {missing === 0 ? (
        <MenuItem disabled aside={count} onChoose={() => undefined}>
          All neighbours are here
        </MenuItem>
      ) : (
        <SubMenu name="Expand" aside={count}>
          <MenuItem aside={`${count}, by rank`} onChoose={() => explorer.expand(node, next)}>
            Next {number(next)}
          </MenuItem>
          {missing > next && (
            <MenuItem aside={`+${number(missing)}`} onChoose={() => explorer.expand(node, missing)}>
              All
            </MenuItem>
          )}
          {sorts.length > 1 && <MenuLine />}
          {sorts.length > 1 &&
            sorts.map((sort) => {
              const words = sortWords(sort);
              const left = Math.min(expandStep, sort.total - sort.shown);
              return (
                <MenuItem
                  key={`${sort.type} ${sort.direction} ${sort.kind}`}
                  disabled={left === 0}
                  aside={`${number(sort.shown)} of ${number(sort.total)}${left > 0 ? ` · +${number(left)}` : ''}`}
                  onChoose={() => explorer.expand(node, left, sortsOf(sort))}
                >
                  <KindMark kind={sort.kind} /> {words.relation} <em>{words.kind}</em>
                </MenuItem>
              );
            })}
        </SubMenu>
      )}
      {isExpanded && <MenuItem onChoose={() => explorer.collapse(node)}>Collapse</MenuItem>}
    </>
  );
}

function SeveralNodes({ explorer, nodes }: { explorer: Explorer; nodes: readonly NodeId[] }) {
  const shared = sharedNeighbours(nodes);
  return (
    <>
      <p className="menu-head">
        <span>{nodesWords(nodes)}</span>
      </p>
      <MenuItem aside={`+${expandStep} each`} onChoose={() => expandAll(explorer, nodes)}>
        Expand all
      </MenuItem>
      <MenuItem aside={number(neighboursOf(nodes).length)} onChoose={() => selectNeighbours(explorer, nodes)}>
        Select neighbours
      </MenuItem>
      <MenuItem
        aside={number(shared.length)}
        disabled={shared.length === 0}
        onChoose={() => selectNodes(explorer, shared)}
      >
        Select shared neighbours
      </MenuItem>
      <JoinItems explorer={explorer} nodes={nodes} />
      <MenuLine />
      <MenuItem aside="Del" onChoose={() => hideNodes(explorer, nodes)}>
        Hide
      </MenuItem>
      <MenuItem aside="O" onChoose={() => keepOnly(explorer, nodes)}>
        Only these
      </MenuItem>
      <MenuItem aside="⇧O" onChoose={() => keepWithNeighbours(explorer, nodes)}>
        Only these and their neighbours
      </MenuItem>
      <MenuLine />
      <MenuItem aside="P" onChoose={() => togglePins(explorer, nodes)}>
        {nodes.every((node) => isPinned(explorer, node)) ? 'Unpin' : 'Pin here'}
      </MenuItem>
      <MenuItem onChoose={() => explorer.lookAt(nodes)}>Centre</MenuItem>
    </>
  );
}

/** What links these, and what they have in common; one alone is joined to another that is named then. */
function JoinItems({ explorer, nodes }: { explorer: Explorer; nodes: readonly NodeId[] }) {
  const isOne = nodes.length === 1;
  return (
    <>
      {canJoin(nodes) && (
        <MenuItem onChoose={() => openPaths(explorer, nodes)}>{isOne ? 'Paths to…' : 'Paths between…'}</MenuItem>
      )}
      {canCompare(nodes) && (
        <MenuItem onChoose={() => openComparison(explorer, nodes)}>{isOne ? 'Compare with…' : 'Compare'}</MenuItem>
      )}
    </>
  );
}

function GroundItems({ explorer }: { explorer: Explorer }) {
  const pins = useStore(explorer.store, (state) => state.view.pins.length);
  return (
    <>
      <MenuItem aside="Ctrl A" onChoose={() => selectAll(explorer)}>
        Select everything drawn
      </MenuItem>
      <MenuItem aside="I" onChoose={() => invertSelection(explorer)}>
        Invert the selection
      </MenuItem>
      <MenuItem aside="L" onChoose={() => setUi({ tool: 'lasso' })}>
        Select by a lasso
      </MenuItem>
      <MenuLine />
      <FoldAllItem explorer={explorer} />
      <MenuItem aside={number(pins)} disabled={pins === 0} onChoose={() => unpinAll(explorer)}>
        Unpin all
      </MenuItem>
      <MenuItem aside="0" onChoose={() => moveCamera({ kind: 'fit' })}>
        Fit
      </MenuItem>
      <MenuLine />
      <MenuItem onChoose={() => void copyViewLink(explorer)}>Copy link to this view</MenuItem>
    </>
  );
}
