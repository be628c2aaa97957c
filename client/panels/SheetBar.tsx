import { ChevronDown, ChevronUp, X } from 'lucide-react';

interface SheetBarProps {
  /** Whether the sheet takes most of a phone's screen. */
  tall: boolean;
  onTall(tall: boolean): void;
  onClose(): void;
}

/** The top of what stands beside the canvas, or on a phone as a sheet over its lower part. */
export function SheetBar({ tall, onTall, onClose }: SheetBarProps) {
  return (
    <div className="inspector-bar">
      <button
        type="button"
        className="sheet-handle"
        aria-label={tall ? 'Make the sheet smaller' : 'Make the sheet taller'}
        onClick={() => onTall(!tall)}
      >
        {tall ? <ChevronDown size={18} /> : <ChevronUp size={18} />}
      </button>
      <button type="button" className="icon-button inspector-close" aria-label="Close" onClick={onClose}>
        <X size={17} />
      </button>
    </div>
  );
}
