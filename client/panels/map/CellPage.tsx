import { Crosshair, X } from 'lucide-react';
import type { CellRelation, GapReason } from '../../../vocabulary/api/matrix.ts';
import type { EdgeRef } from '../../source/graph-source.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import type { MapDrawer } from '../../view/map-drawer.ts';
import { EdgePage } from '../EdgePage.tsx';
import { NodeLink } from '../NodeLink.tsx';
import type { At } from './draw-map.ts';
import { mapSidesOf, typesOf } from './map-sides.ts';
import type { MapTable, Side } from './map-table.ts';
import { columnReason, percent, rowReason } from './map-words.ts';

interface CellPageProps {
  explorer: Explorer;
  table: MapTable;
  at: At;
  drawer: MapDrawer;
  onClose(): void;
  /** The graph behind is to be seen. */
  onGiveWay(): void;
}

/** An opened cell: the sentences behind each of its relations, or why it may be missing. */
export function CellPage({ explorer, table, at, drawer, onClose, onGiveWay }: CellPageProps) {
  const [row, column] = [table.rows[at.row], table.columns[at.column]];
  if (!row || !column) return null;
  const cell = table.cellAt(at.row, at.column);
  const edges = (cell?.relations ?? []).map((relation) => edgeOf(row, column, relation));
  const [first] = edges;
  return (
    <section className="map-cell" aria-label={`${row.name} and ${column.name}`}>
      <div className="map-cell-bar">
        {first && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              onGiveWay();
              explorer.goToEdge(first);
            }}
          >
            <Crosshair size={14} aria-hidden="true" /> Show on the canvas
          </button>
        )}
        <button type="button" className="icon-button" aria-label="Close the cell" title="Close" onClick={onClose}>
          <X size={16} />
        </button>
      </div>
      {edges.map((edge) => (
        <EdgePage key={JSON.stringify(edge)} explorer={explorer} edge={edge} />
      ))}
      {cell === null && <EmptyCell {...{ explorer, table, at, drawer, row, column }} />}
    </section>
  );
}

const edgeOf = (row: Side, column: Side, { type, direction }: CellRelation): EdgeRef =>
  direction === 'out' ? { source: row.id, type, target: column.id } : { source: column.id, type, target: row.id };

interface EmptyCellProps extends Pick<CellPageProps, 'explorer' | 'table' | 'at' | 'drawer'> {
  row: Side;
  column: Side;
}

function EmptyCell({ explorer, table, at, drawer, row, column }: EmptyCellProps) {
  const gap = table.gapAt(at.row, at.column);
  const words = { ...mapSidesOf[drawer.sides], row, column, types: typesOf(drawer) };
  // In a square a gap is listed one way round; its reasons belong to that way.
  const turned = gap !== null && gap.row !== at.row;
  const turnedWords = turned ? { ...words, row: column, column: row } : words;
  return (
    <div className="page map-empty">
      <p>
        <NodeLink explorer={explorer} node={row} />
      </p>
      <p>
        <NodeLink explorer={explorer} node={column} />
      </p>
      <p className="map-empty-words">
        No sentence that was read into this graph, and passes the filters, joins them.
        {gap && (
          <>
            {' '}
            By its neighbours this cell is <b className="map-tip-gap">{percent(gap.score)}</b> likely to be filled.
          </>
        )}
      </p>
      {gap && (
        <>
          <Reason
            explorer={explorer}
            words={rowReason(gap.byRows, turnedWords)}
            reason={gap.byRows}
            sides={table.rows}
          />
          <Reason
            explorer={explorer}
            words={columnReason(gap.byColumns, turnedWords)}
            reason={gap.byColumns}
            sides={table.columns}
          />
        </>
      )}
    </div>
  );
}

interface ReasonProps {
  explorer: Explorer;
  words: string;
  reason: GapReason;
  sides: readonly Side[];
}

function Reason({ explorer, words, reason, sides }: ReasonProps) {
  return (
    <section className="page-section">
      <p>{words}</p>
      <ul className="rows">
        {reason.similar.flatMap(({ at, similarity, filled }) => {
          const side = sides[at];
          if (!side) return [];
          return [
            <li key={side.id} className="row">
              <NodeLink explorer={explorer} node={side} />
              <span className="row-facts">
                {percent(similarity)} alike · {filled ? 'filled' : 'empty'}
              </span>
            </li>,
          ];
        })}
      </ul>
    </section>
  );
}
