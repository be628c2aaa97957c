import { KindMark } from '../KindMark.tsx';
import type { At } from './draw-map.ts';
import type { MapTable } from './map-table.ts';
import { cellWords, percent } from './map-words.ts';

interface MapTipProps {
  table: MapTable;
  at: At;
  /** Middle of the cell in the stage, in pixels. */
  place: { x: number; y: number };
  /** Below it there is no room. */
  isLow: boolean;
  withGaps: boolean;
}

/** What the pointed-at cell says, beside it; for the eye only. */
export function MapTip({ table, at, place, isLow, withGaps }: MapTipProps) {
  const [row, column] = [table.rows[at.row], table.columns[at.column]];
  if (!row || !column) return null;
  const cell = table.cellAt(at.row, at.column);
  const gap = withGaps ? table.gapAt(at.row, at.column) : null;
  return (
    <div
      className="map-tip"
      aria-hidden="true"
      data-above={isLow}
      style={{ left: `clamp(8px, ${place.x}px - 130px, 100% - 268px)`, top: place.y }}
    >
      <p>
        <KindMark kind={row.kind} /> <b>{row.name}</b>
      </p>
      <p>
        <KindMark kind={column.kind} /> <b>{column.name}</b>
      </p>
      <p className="map-tip-words">
        {cell ? (
          cellWords(cell)
        ) : gap ? (
          <span className="map-tip-gap">Gap, {percent(gap.score)} likely by its neighbours</span>
        ) : (
          'No sentence'
        )}
      </p>
    </div>
  );
}
