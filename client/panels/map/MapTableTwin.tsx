import { ChevronLeft, ChevronRight, Quote } from 'lucide-react';
import { useState } from 'react';
import '../../styles/answers.css';
import type { Explorer } from '../../view/create-explorer.ts';
import { number } from '../../words/count-words.ts';
import { relationWords } from '../../words/relation-words.ts';
import { NodeLink } from '../NodeLink.tsx';
import type { At } from './draw-map.ts';
import type { MapTable } from './map-table.ts';

const pageSize = 50;

/** The filled cells of the map as lines, those with the most papers first. */
export function MapTableTwin({
  explorer,
  table,
  onCell,
}: {
  explorer: Explorer;
  table: MapTable;
  onCell(at: At): void;
}) {
  const [first, setFirst] = useState(0);
  const lines = table.cells.toSorted((a, b) => b.papers - a.papers || a.row - b.row || a.column - b.column);
  const page = lines.slice(first, first + pageSize);
  return (
    <div className="map-twin">
      <div className="ask-scroll">
        <table className="ask-table">
          <caption className="hidden">Filled cells of the map</caption>
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">Relation</th>
              <th scope="col">Column</th>
              <th scope="col" data-type="year">
                Latest
              </th>
              <th scope="col" data-type="number">
                Papers
              </th>
            </tr>
          </thead>
          <tbody>
            {page.map((cell) => {
              const [row, column] = [table.rows[cell.row], table.columns[cell.column]];
              if (!row || !column) return null;
              return (
                <tr key={`${cell.row} ${cell.column}`}>
                  <td data-type="entity">
                    <NodeLink explorer={explorer} node={row} />
                  </td>
                  <td data-type="relation">
                    {cell.relations.map(({ type, direction }) => relationWords[type][direction]).join(', ')}
                  </td>
                  <td data-type="entity">
                    <NodeLink explorer={explorer} node={column} />
                  </td>
                  <td data-type="year">{cell.latest ?? '–'}</td>
                  <td data-type="number">
                    <button
                      type="button"
                      className="sentences"
                      aria-label={`Sentences about ${row.name} and ${column.name}`}
                      onClick={() => onCell(cell)}
                    >
                      <Quote size={13} aria-hidden="true" /> {number(cell.papers)}
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {lines.length > pageSize && (
        <div className="ask-pager">
          <button
            type="button"
            className="icon-button"
            aria-label="Cells before these"
            disabled={first === 0}
            onClick={() => setFirst(first - pageSize)}
          >
            <ChevronLeft size={16} />
          </button>
          {`Cells ${number(first + 1)}–${number(first + page.length)} of ${number(lines.length)}`}
          <button
            type="button"
            className="icon-button"
            aria-label="Cells after these"
            disabled={first + pageSize >= lines.length}
            onClick={() => setFirst(first + pageSize)}
          >
            <ChevronRight size={16} />
          </button>
        </div>
      )}
    </div>
  );
}
