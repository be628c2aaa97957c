import { ArrowDown, ArrowUp, ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { CommunityCell, QueryCell, QueryColumn, ReadyMadeAnswer } from '../../../vocabulary/api/ready-made.ts';
import { EdgeType } from '../../../vocabulary/kinds.ts';
import { giveWay } from '../../actions/opening-drawer.ts';
import { moveCamera } from '../../graph/canvas/camera-commands.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { dataOf } from '../../view/explorer-state.ts';
import { number } from '../../words/count-words.ts';
import { relationWords } from '../../words/relation-words.ts';
import { NodeLink } from '../NodeLink.tsx';
import { isNodeCell } from './answer-nodes.ts';
import { nextOrder, type RowOrder, sortRows } from './sort-rows.ts';

/** Rows drawn at once. */
const pageSize = 50;

/** The rows of an answer by pages; names lead to their pages. */
export function AnswerTable({
  explorer,
  answer,
  title,
}: {
  explorer: Explorer;
  answer: ReadyMadeAnswer;
  title: string;
}) {
  const [first, setFirst] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const [order, setOrder] = useState<RowOrder | null>(null);
  const { columns } = answer;
  const rows = useMemo(() => sortRows(answer.rows, order), [answer, order]);
  const page = rows.slice(first, first + pageSize);
  const turn = (to: number) => {
    setFirst(to);
    scroller.current?.scrollTo({ top: 0 });
  };
  return (
    <>
      <div className="ask-scroll" ref={scroller}>
        <table className="ask-table">
          <caption className="hidden">{title}</caption>
          <thead>
            <tr>
              {columns.map(({ name, title, type }, at) => (
                <th key={name} scope="col" data-type={type} aria-sort={sortedAs(order, at)}>
                  <button
                    type="button"
                    className="ask-sort"
                    title={answer.cut ? 'Sort these rows; there are more' : 'Sort'}
                    onClick={() => {
                      setOrder(nextOrder(order, at, type === 'number' || type === 'year'));
                      turn(0);
                    }}
                  >
                    {title}
                    {order?.column === at &&
                      (order.isDescending ? (
                        <ArrowDown size={12} aria-hidden="true" />
                      ) : (
                        <ArrowUp size={12} aria-hidden="true" />
                      ))}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {page.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity, and do not move.
              <tr key={first + at}>
                {columns.map((column, place) => (
                  <td key={column.name} data-type={column.type}>
                    <Cell explorer={explorer} column={column} cell={row[place] ?? null} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > pageSize && (
        <div className="ask-pager">
          <button
            type="button"
            className="icon-button"
            aria-label="Rows before these"
            disabled={first === 0}
            onClick={() => turn(first - pageSize)}
          >
            <ChevronLeft size={16} />
          </button>
          {`Rows ${number(first + 1)}–${number(first + page.length)} of ${number(rows.length)}`}
          <button
            type="button"
            className="icon-button"
            aria-label="Rows after these"
            disabled={first + pageSize >= rows.length}
            onClick={() => turn(first + pageSize)}
          >
            <ChevronRight size={16} />
          </button>
        </div>
      )}
    </>
  );
}

const sortedAs = (order: RowOrder | null, column: number): 'ascending' | 'descending' | undefined =>
  order?.column !== column ? undefined : order.isDescending ? 'descending' : 'ascending';

function Cell({ explorer, column, cell }: { explorer: Explorer; column: QueryColumn; cell: QueryCell }) {
  if (cell === null) return <span className="ask-nothing">–</span>;
  if (isNodeCell(cell)) return <NodeLink explorer={explorer} node={cell} onFollow={() => giveWay(explorer)} />;
  if (typeof cell === 'object') return <Group explorer={explorer} cell={cell} />;
  if (column.type === 'number' && typeof cell === 'number') return number(cell);
  const relation = column.type === 'relation' ? EdgeType.safeParse(cell) : null;
  return relation?.success ? relationWords[relation.data].out : cell;
}

/** A group that is on the canvas is a place to go to. */
function Group({ explorer, cell }: { explorer: Explorer; cell: CommunityCell }) {
  const isThere = useStore(explorer.store, (state) => dataOf(state)?.communities.get(cell.community)?.level === 0);
  if (!isThere) return cell.name;
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        moveCamera({ kind: 'region', community: cell.community });
        giveWay(explorer);
      }}
    >
      {cell.name}
    </button>
  );
}
