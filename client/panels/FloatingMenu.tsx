import { Menu } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import { useOpenOnce } from './use-open-once.ts';

interface FloatingMenuProps {
  label: string;
  /** An element, or a point of the page. */
  anchor: Element | { x: number; y: number };
  align?: 'start' | 'end';
  onClose(): void;
  children: ReactNode;
}

/** An open menu. Whoever renders it opens it, and takes it away when it is closed. */
export function FloatingMenu({ label, anchor, align = 'start', onClose, children }: FloatingMenuProps) {
  const at =
    anchor instanceof Element ? anchor : { getBoundingClientRect: () => new DOMRect(anchor.x, anchor.y, 0, 0) };
  const open = useOpenOnce();
  return (
    <Menu.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Menu.Portal>
        <Menu.Positioner className="menu-place" anchor={at} side="bottom" align={align} sideOffset={4}>
          <Menu.Popup className="menu" aria-label={label} finalFocus={() => focusAfter(anchor)}>
            {children}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function focusAfter(anchor: FloatingMenuProps['anchor']): HTMLElement | null {
  return anchor instanceof HTMLElement ? anchor : document.querySelector<HTMLElement>('.canvas');
}

interface ItemProps {
  children: ReactNode;
  /** Keys or a count, at the right. */
  aside?: ReactNode;
  disabled?: boolean;
  onChoose(): void;
}

export function MenuItem({ children, aside, disabled, onChoose }: ItemProps) {
  return (
    <Menu.Item className="menu-item" disabled={disabled} onClick={onChoose}>
      <span className="menu-item-name">{children}</span>
      {aside !== undefined && <span className="menu-item-aside">{aside}</span>}
    </Menu.Item>
  );
}

export const MenuLine = () => <Menu.Separator className="menu-line" />;

/** A menu that opens beside its item. */
export function SubMenu({ name, aside, children }: { name: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <Menu.SubmenuRoot>
      <Menu.SubmenuTrigger className="menu-item">
        <span className="menu-item-name">{name}</span>
        <span className="menu-item-aside">{aside} ›</span>
      </Menu.SubmenuTrigger>
      <Menu.Portal>
        <Menu.Positioner className="menu-place" sideOffset={2} alignOffset={-6}>
          <Menu.Popup className="menu" aria-label={name}>
            {children}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.SubmenuRoot>
  );
}
