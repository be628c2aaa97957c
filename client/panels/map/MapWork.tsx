import { Minus, Plus, Scan } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { MatrixAnswer } from '../../../vocabulary/api/matrix.ts';
import { NodeId } from '../../../vocabulary/ids.ts';
import { giveWay } from '../../actions/opening-drawer.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import type { MapDrawer } from '../../view/map-drawer.ts';
import { counted, number } from '../../words/count-words.ts';
import { saveFile } from '../save-file.ts';
import { CellPage } from './CellPage.tsx';
import type { At } from './draw-map.ts';
import { GapList } from './GapList.tsx';
import { MapCanvas } from './MapCanvas.tsx';
import { MapTableTwin } from './MapTableTwin.tsx';
import { mapColours } from './map-colours.ts';
import { mapAsCsv } from './map-files.ts';
import { mapSidesOf, typesOf } from './map-sides.ts';
import { mapAsSvg } from './map-svg.ts';
import { mapTable } from './map-table.ts';
import type { MapView } from './map-view.ts';

interface MapWorkProps {
  explorer: Explorer;
  drawer: MapDrawer;
  answer: MatrixAnswer;
  onChange(change: Partial<MapDrawer>): void;
}

/** The map or its table, what it shows of how much, and beside it the gaps or an opened cell. */
export function MapWork({ explorer, drawer, answer, onChange }: MapWorkProps) {
  const theme = useStore(explorer.store, (state) => state.theme);
  const table = useMemo(() => mapTable(answer, drawer.order), [answer, drawer.order]);
  const colours = useMemo(() => mapColours(drawer.colour, table.cells, theme), [drawer.colour, table, theme]);
  const view = useRef<MapView | null>(null);
  const { name } = mapSidesOf[drawer.sides];
  const open = ({ row, column }: At) => {
    const [one, other] = [table.rows[row], table.columns[column]];
    if (one && other) onChange({ cell: { row: one.id, column: other.id } });
  };
  const goTo = (id: string) => {
    onChange({ full: false });
    explorer.select({ kind: 'node', node: NodeId.parse(id) });
    giveWay(explorer);
  };
  if (table.cells.length === 0) {
    return (
      <p className="map-none">
        No cell is filled: nothing that was read into this graph, and passes the filters, relates{' '}
        {mapSidesOf[drawer.sides].rowWords} to {mapSidesOf[drawer.sides].columnWords} this way.
      </p>
    );
  }
  const chosen = drawer.cell && { row: table.rowOf(drawer.cell.row), column: table.columnOf(drawer.cell.column) };
  const isThere = chosen !== null && chosen.row >= 0 && chosen.column >= 0;
  return (
    <div className="map-work">
      <div className="map-main">
        {drawer.shown === 'map' ? (
          <MapCanvas
            {...{ table, colours, theme, drawer, name, view }}
            onMove={(place) => onChange({ place })}
            onCell={open}
            onNode={goTo}
          />
        ) : (
          <MapTableTwin explorer={explorer} table={table} onCell={open} />
        )}
        <footer className="map-foot">
          <p className="map-count" role="status">
            {shownWords(answer, drawer)}
          </p>
          <p className="map-key">
            <span className="hidden">
              {drawer.colour === 'papers' ? 'Colour, papers behind a cell:' : 'Colour, latest year:'}
            </span>
            {colours.least} <i style={{ background: `linear-gradient(90deg, ${colours.ramp.join(', ')})` }} />{' '}
            {colours.most}
            {drawer.gaps && table.gaps.length > 0 && (
              <span className="map-key-gap">
                <i /> gap
              </span>
            )}
          </p>
          {drawer.shown === 'map' && (
            <fieldset className="map-zoom">
              <legend className="hidden">Zoom</legend>
              <button
                type="button"
                className="icon-button"
                aria-label="Larger cells"
                title="Zoom in (+)"
                onClick={() => view.current?.zoom(1.4)}
              >
                <Plus size={16} />
              </button>
              <button
                type="button"
                className="icon-button"
                aria-label="Smaller cells"
                title="Zoom out (-)"
                onClick={() => view.current?.zoom(1 / 1.4)}
              >
                <Minus size={16} />
              </button>
              <button
                type="button"
                className="icon-button"
                aria-label="The whole map"
                title="The whole map (0)"
                onClick={() => view.current?.fit()}
              >
                <Scan size={16} />
              </button>
            </fieldset>
          )}
          <span className="ask-files">
            <button
              type="button"
              className="text-button"
              title="Download the filled cells as comma-separated values"
              onClick={() => saveFile('map.csv', 'text/csv', mapAsCsv(table, typesOf(drawer)))}
            >
              CSV
            </button>
            <button
              type="button"
              className="text-button"
              title="Download the whole map as a drawing"
              onClick={() => {
                const forPaper = mapColours(drawer.colour, table.cells, 'light');
                const note = shownWords(answer, drawer);
                saveFile(
                  'map.svg',
                  'image/svg+xml',
                  mapAsSvg(table, { title: name, note, colours: forPaper, withGaps: drawer.gaps }),
                );
              }}
            >
              SVG
            </button>
          </span>
        </footer>
      </div>
      {(isThere || drawer.gaps) && (
        <aside className="map-side" data-cell={isThere}>
          {isThere ? (
            <CellPage
              {...{ explorer, table, drawer }}
              at={chosen}
              onClose={() => onChange({ cell: null })}
              onGiveWay={() => {
                onChange({ full: false });
                giveWay(explorer);
              }}
            />
          ) : (
            <GapList
              {...{ table, drawer }}
              total={answer.total}
              onPoint={(at) => view.current?.hover(at)}
              onCell={(at) => {
                open(at);
                view.current?.show(at);
              }}
            />
          )}
        </aside>
      )}
    </div>
  );
}

/** "100 of 571 models × 83 of 754 datasets and benchmarks, those with the most filled cells · 412 of 1,083 cells" */
function shownWords({ rows, columns, cells, total }: MatrixAnswer, { sides }: MapDrawer): string {
  const { rowWords, columnWords } = mapSidesOf[sides];
  const isCut = rows.length < total.rows || columns.length < total.columns;
  const of = (shown: number, all: number, words: string) =>
    shown === all ? `${number(all)} ${words}` : `${number(shown)} of ${number(all)} ${words}`;
  const cut = isCut ? ', those with the most filled cells' : '';
  const filled =
    cells.length < total.cells
      ? `${number(cells.length)} of ${counted(total.cells, 'cell')}`
      : counted(cells.length, 'cell');
  return `${of(rows.length, total.rows, rowWords)} × ${of(columns.length, total.columns, columnWords)}${cut} · ${filled} filled`;
}
