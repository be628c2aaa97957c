import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { Explorer } from '../view/create-explorer.ts';
import { Legend } from './Legend.tsx';
import { useOpenOnce } from './use-open-once.ts';

/** The legend on a phone, as a sheet over the canvas. */
export default function LegendSheet({ explorer, onClose }: { explorer: Explorer; onClose(): void }) {
  const open = useOpenOnce();
  return (
    <Dialog.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="legend-sheet" aria-label="Legend and filters">
          <header className="dialog-head">
            <Dialog.Title className="dialog-title">Legend and filters</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label="Close the legend">
              <X size={17} />
            </Dialog.Close>
          </header>
          <Legend explorer={explorer} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
