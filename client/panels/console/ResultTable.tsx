import { useVirtualizer } from '@tanstack/react-virtual';
import { X } from 'lucide-react';
import { type ComponentProps, useMemo, useRef, useState } from 'react';
import type { TableAnswer } from '../../../vocabulary/api/query.ts';
import { giveWay } from '../../actions/opening-drawer.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { NodeLink } from '../NodeLink.tsx';
import { cellText, withoutAbsent } from './cell-text.ts';
import { columnWidths } from './column-widths.ts';
import { NodeValue } from './result-things.ts';
import { ScrollArea } from './ScrollArea.tsx';

/** In pixels. */
const rowHeight = 32;

interface Place {
  row: number;
  column: number;
}

/** All rows; only those in sight are in the page. A cell that is longer than its place opens below. */
export function ResultTable({ explorer, answer }: { explorer: Explorer; answer: TableAnswer }) {
  const { columns, rows } = answer;
  const scroller = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<Place | null>(null);
  const widths = useMemo(() => columnWidths(answer), [answer]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const grid = { gridTemplateColumns: `56px ${widths.map((width) => `minmax(${width}px, ${width}fr)`).join(' ')}` };
  const least = 56 + widths.reduce((sum, width) => sum + width, 0);
  return (
    <>
      <ScrollArea className="console-scroll" area={scroller} label="Rows of the answer">
        <Grid role="table" className="console-table" aria-rowcount={rows.length + 1} style={{ minWidth: least }}>
          <Grid role="row" className="console-row console-heads" aria-rowindex={1} style={grid}>
            <span className="console-number" aria-hidden="true" />
            {columns.map((name, at) => (
              <GridCell role="columnheader" key={keyOf(at)} title={name}>
                {name}
              </GridCell>
            ))}
          </Grid>
          <Grid role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
            {virtual.getVirtualItems().map(({ index, start }) => (
              <Grid
                role="row"
                key={index}
                className="console-row"
                aria-rowindex={index + 2}
                style={{ ...grid, position: 'absolute', inset: '0 0 auto', transform: `translateY(${start}px)` }}
              >
                <span className="console-number" aria-hidden="true">
                  {index + 1}
                </span>
                {columns.map((_, at) => (
                  <GridCell role="cell" key={keyOf(at)} data-type={typeof rows[index]?.[at]}>
                    <Cell
                      explorer={explorer}
                      value={rows[index]?.[at] ?? null}
                      isOpen={open?.row === index && open.column === at}
                      onOpen={() => setOpen({ row: index, column: at })}
                    />
                  </GridCell>
                ))}
              </Grid>
            ))}
          </Grid>
        </Grid>
      </ScrollArea>
      {open && (
        <aside className="console-cell" aria-label={`Whole value of ${columns[open.column]}, row ${open.row + 1}`}>
          <button type="button" className="icon-button" aria-label="Close the value" onClick={() => setOpen(null)}>
            <X size={16} />
          </button>
          <pre>{whole(rows[open.row]?.[open.column])}</pre>
        </aside>
      )}
    </>
  );
}

/** Rows out of sight are not in the page, which no `<table>` can say: so it is one by its roles. */
const Grid = (props: ComponentProps<'div'>) => <div {...props} />;
const GridCell = (props: ComponentProps<'span'>) => <span {...props} />;
/** Two columns may have one name, and none moves. */
const keyOf = (at: number): string => `column ${at}`;

const whole = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(withoutAbsent(value), null, 2);

/** Texts that fit hardly any column. */
const long = 28;

interface CellProps {
  explorer: Explorer;
  value: unknown;
  isOpen: boolean;
  onOpen(): void;
}

function Cell({ explorer, value, isOpen, onOpen }: CellProps) {
  if (value === null || value === undefined) return <span className="ask-nothing">–</span>;
  const node = NodeValue.safeParse(value);
  if (node.success) {
    return <NodeLink explorer={explorer} node={node.data.node} onFollow={() => giveWay(explorer)} />;
  }
  const text = cellText(value);
  if (typeof value !== 'object' && text.length <= long) return text;
  return (
    <button type="button" className="console-open" aria-expanded={isOpen} title={text.slice(0, 400)} onClick={onOpen}>
      {text.slice(0, 400)}
    </button>
  );
}
