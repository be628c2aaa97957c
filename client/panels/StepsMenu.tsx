import { Check } from 'lucide-react';
import { useStore } from 'zustand';
import type { Explorer } from '../view/create-explorer.ts';
import { FloatingMenu, MenuItem } from './FloatingMenu.tsx';

/** The newest of so many steps; the browser's own list is no longer. */
const listed = 50;

interface StepsMenuProps {
  explorer: Explorer;
  anchor: Element;
  onClose(): void;
}

/** All steps, the newest first, undone ones paler; choosing one undoes or redoes up to it. */
export default function StepsMenu({ explorer, anchor, onClose }: StepsMenuProps) {
  const { list, at } = useStore(explorer.store, (state) => state.steps);
  const rows = list.map((step, i) => ({ step, i })).reverse();
  return (
    <FloatingMenu label="All steps" anchor={anchor} onClose={onClose}>
      {rows.slice(0, listed).map(({ step, i }) => (
        <MenuItem key={i} onChoose={() => explorer.jumpTo(i)} aside={i === at ? <Check size={14} /> : undefined}>
          <span data-step={i < at ? 'done' : i === at ? 'shown' : 'undone'}>{step.name}</span>
        </MenuItem>
      ))}
      {rows.length > listed && <p className="menu-note">and {rows.length - listed} before</p>}
    </FloatingMenu>
  );
}
