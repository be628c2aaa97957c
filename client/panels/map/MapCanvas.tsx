import { type RefObject, useEffect, useRef, useState } from 'react';
import { isTyping } from '../../commands/keys.ts';
import type { Theme } from '../../theme/theme-name.ts';
import type { MapDrawer } from '../../view/map-drawer.ts';
import type { At } from './draw-map.ts';
import { followPointers } from './follow-pointers.ts';
import { MapTip } from './MapTip.tsx';
import { mapBitmap } from './map-bitmap.ts';
import type { MapColours } from './map-colours.ts';
import type { MapTable } from './map-table.ts';
import { type Hit, MapView } from './map-view.ts';
import { spotWords } from './map-words.ts';

interface MapCanvasProps {
  table: MapTable;
  colours: MapColours;
  theme: Theme;
  drawer: MapDrawer;
  /** What a screen reader calls it. */
  name: string;
  view: RefObject<MapView | null>;
  onMove(place: MapDrawer['place']): void;
  onCell(at: At): void;
  onNode(id: string): void;
}

const keyed: Record<string, { rows: number; columns: number }> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** A move is part of the view once it rests: so long, in milliseconds. */
const restMs = 200;

/** Room that the tip needs below a cell, in pixels. */
const tipHeight = 120;

/** The map itself: drag, wheel or pinch to move it; arrow keys walk the cells, Enter opens one. */
export function MapCanvas({ table, colours, theme, drawer, name, view, onMove, onCell, onNode }: MapCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [over, setOver] = useState<Hit | null>(null);
  const latest = useRef({ onMove, onCell, onNode, table });
  latest.current = { onMove, onCell, onNode, table };

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    let rested: ReturnType<typeof setTimeout> | undefined;
    const own = new MapView(element, {
      moved(place) {
        clearTimeout(rested);
        rested = setTimeout(() => latest.current.onMove(place), restMs);
      },
    });
    view.current = own;
    const sizes = new ResizeObserver(([entry]) => {
      if (entry) own.resize(entry.contentRect.width, entry.contentRect.height);
    });
    sizes.observe(element);
    own.resize(element.clientWidth, element.clientHeight);
    const rest = (hit: Hit | null) => {
      own.hover(hit?.part === 'cell' ? hit : null);
      setOver(hit);
    };
    const stop = followPointers(element, own, {
      over: rest,
      clicked(hit) {
        const { table: now } = latest.current;
        if (hit.part === 'cell') {
          own.hover(hit);
          latest.current.onCell(hit);
        } else {
          const side = hit.part === 'row' ? now.rows[hit.row] : now.columns[hit.column];
          if (side) latest.current.onNode(side.id);
        }
      },
    });
    return () => {
      stop();
      sizes.disconnect();
      own.end();
      clearTimeout(rested);
      view.current = null;
    };
  }, [view]);

  const withGaps = drawer.gaps;
  const chosen = chosenOf(table, drawer.cell);
  useEffect(() => {
    view.current?.setContent({ table, colours, bitmap: mapBitmap(table, colours), theme, withGaps });
    // What stood under the pointer is another cell now.
    view.current?.hover(null);
    setOver(null);
  }, [table, colours, theme, withGaps, view]);
  const [row, column] = [chosen?.row ?? null, chosen?.column ?? null];
  useEffect(() => {
    view.current?.choose(row === null || column === null ? null : { row, column });
  }, [row, column, view]);
  useEffect(() => view.current?.setPlace(drawer.place), [drawer.place, view]);

  const walk = (event: React.KeyboardEvent) => {
    const own = view.current;
    if (own === null || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = own.hovered ?? chosen ?? { row: 0, column: 0 };
    const step = keyed[event.key];
    if (step) {
      const to = event.shiftKey ? nextFilled(table, at, step) : own.hovered === null ? at : moved(table, at, step);
      own.hover(to);
      own.show(to);
      setOver({ part: 'cell', ...to });
    } else if (event.key === 'Enter' && own.hovered !== null) onCell(own.hovered);
    else if (event.key === '+' || event.key === '=') own.zoom(1.3, own.middleOf(at));
    else if (event.key === '-') own.zoom(1 / 1.3, own.middleOf(at));
    else if (event.key === '0') own.fit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const spot = over?.part === 'cell' ? over : null;
  return (
    <div className="map-stage">
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it takes its keys itself, and what they rest on is read out below. */}
      <canvas
        ref={canvas}
        className="map-canvas"
        role="application"
        tabIndex={0}
        aria-label={`${name}. Arrow keys walk the cells, with Shift to the next filled one; Enter opens a cell.`}
        data-part={over?.part}
        onKeyDown={walk}
        onBlur={() => {
          view.current?.hover(null);
          setOver(null);
        }}
      />
      <p className="hidden" aria-live="polite" data-map-spot>
        {spot && spotWords(table, spot)}
      </p>
      {spot && view.current && (
        <MapTip
          {...{ table, withGaps }}
          at={spot}
          place={view.current.middleOf(spot)}
          isLow={view.current.middleOf(spot).y + tipHeight > (canvas.current?.clientHeight ?? 0)}
        />
      )}
    </div>
  );
}

function chosenOf(table: MapTable, cell: MapDrawer['cell']): At | null {
  if (cell === null) return null;
  const at = { row: table.rowOf(cell.row), column: table.columnOf(cell.column) };
  return at.row < 0 || at.column < 0 ? null : at;
}

const moved = ({ rows, columns }: MapTable, at: At, step: { rows: number; columns: number }): At => ({
  row: Math.max(0, Math.min(rows.length - 1, at.row + step.rows)),
  column: Math.max(0, Math.min(columns.length - 1, at.column + step.columns)),
});

/** The next filled cell that way; where there is none it stays. */
function nextFilled(table: MapTable, at: At, step: { rows: number; columns: number }): At {
  let to = at;
  for (;;) {
    const next = moved(table, to, step);
    if (next.row === to.row && next.column === to.column) return at;
    to = next;
    if (table.cellAt(to.row, to.column) !== null) return to;
  }
}
