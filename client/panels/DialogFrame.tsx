import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { setUi } from '../view/ui-store.ts';
import { useOpenOnce } from './use-open-once.ts';

interface DialogFrameProps {
  title: string;
  /** A narrow list at the top of the page, or a sheet with a title in its middle. */
  place: 'top' | 'middle';
  children: ReactNode;
}

/** An open dialog. Whoever renders it opens it; closing it is told to the chrome. */
export function DialogFrame({ title, place, children }: DialogFrameProps) {
  const open = useOpenOnce();
  const popup = useRef<HTMLDivElement>(null);
  // A ring around the button that closes would be the first thing seen.
  const first = () => popup.current?.querySelector('input') ?? popup.current ?? true;
  return (
    <Dialog.Root open={open} onOpenChange={(isOpen) => !isOpen && setUi({ dialog: null })}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup ref={popup} initialFocus={first} className="dialog" data-place={place} aria-label={title}>
          {place === 'middle' && (
            <header className="dialog-head">
              <Dialog.Title className="dialog-title">{title}</Dialog.Title>
              <Dialog.Close className="icon-button" aria-label="Close">
                <X size={17} />
              </Dialog.Close>
            </header>
          )}
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
