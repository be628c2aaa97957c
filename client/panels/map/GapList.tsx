import { Info } from 'lucide-react';
import type { MatrixAnswer } from '../../../vocabulary/api/matrix.ts';
import type { MapDrawer } from '../../view/map-drawer.ts';
import { counted, number } from '../../words/count-words.ts';
import { KindMark } from '../KindMark.tsx';
import { saveFile } from '../save-file.ts';
import type { At } from './draw-map.ts';
import { gapsAsCsv } from './map-files.ts';
import { mapSidesOf, typesOf } from './map-sides.ts';
import type { MapTable } from './map-table.ts';
import { columnReason, howGapsAreFound, percent, rowReason } from './map-words.ts';

interface GapListProps {
  table: MapTable;
  total: MatrixAnswer['total'];
  drawer: MapDrawer;
  onCell(at: At): void;
  onPoint(at: At | null): void;
}

/** What is likely missing, the likeliest first, each with its reason. */
export function GapList({ table, total, drawer, onCell, onPoint }: GapListProps) {
  const { rowWords, columnWords } = mapSidesOf[drawer.sides];
  const types = typesOf(drawer);
  return (
    <section className="map-gaps" aria-labelledby="map-gaps-title">
      <header>
        <h2 id="map-gaps-title">Gaps</h2>
        <p>
          {total.gaps === 0
            ? 'None: nothing on this map is alike enough to say what is missing.'
            : `${counted(table.gaps.length, 'empty cell')}${total.gaps > table.gaps.length ? ` of ${number(total.gaps)}` : ''} that similar ${rowWords} and ${columnWords} would have filled, the likeliest first.`}{' '}
          {table.gaps.length > 0 && (
            <button
              type="button"
              className="text-button"
              title="Download the gaps as comma-separated values"
              onClick={() => saveFile('gaps.csv', 'text/csv', gapsAsCsv(table))}
            >
              CSV
            </button>
          )}
        </p>
        <details className="map-how">
          <summary>
            <Info size={14} aria-hidden="true" /> How they are found
          </summary>
          <p>{howGapsAreFound}</p>
        </details>
      </header>
      <ol>
        {table.gaps.map((gap) => {
          const [row, column] = [table.rows[gap.row], table.columns[gap.column]];
          if (!row || !column) return null;
          const words = { row, column, rowWords, columnWords, types };
          return (
            <li key={`${row.id} ${column.id}`}>
              <button
                type="button"
                className="map-gap"
                onClick={() => onCell(gap)}
                onPointerEnter={() => onPoint(gap)}
                onPointerLeave={() => onPoint(null)}
              >
                <span className="map-gap-score">{percent(gap.score)}</span>
                <span className="map-gap-ends">
                  <KindMark kind={row.kind} /> {row.name} <i aria-hidden="true">×</i> <KindMark kind={column.kind} />{' '}
                  {column.name}
                </span>
                <span className="map-gap-reason">
                  {rowReason(gap.byRows, words)} {columnReason(gap.byColumns, words)}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
