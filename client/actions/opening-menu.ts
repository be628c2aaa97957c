import { onCanvas } from '../graph/canvas/on-canvas.ts';
import { communityKey } from '../graph/groups/community-key.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { setUi } from '../view/ui-store.ts';
import { selectedNodes } from './selecting.ts';

/** Opens the menu of what is selected beside it, or that of the canvas in its middle. */
export function openMenu(explorer: Explorer): void {
  const nodes = selectedNodes(explorer);
  const [first] = nodes;
  const box = document.querySelector('.canvas')?.getBoundingClientRect() ?? new DOMRect();
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const { selection } = explorer.store.getState().view;
  const community = selection?.kind === 'community' ? selection.community : undefined;
  const key = community === undefined ? first : communityKey(community);
  const point = (key !== undefined && onCanvas()?.pagePointOf(key)) || middle;
  const isSeen = point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom;
  setUi({ menu: { nodes, ...(community !== undefined && { community }), ...(isSeen ? point : middle) } });
}
