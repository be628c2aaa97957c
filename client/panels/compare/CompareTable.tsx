import { Quote } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CompareAnswer, EdgeTable } from '../../../vocabulary/api/compare.ts';
import type { GraphEdge, NodeHead } from '../../../vocabulary/api/node.ts';
import { openPaths } from '../../actions/joining.ts';
import { giveWay } from '../../actions/opening-drawer.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { counted, number } from '../../words/count-words.ts';
import { relationWords } from '../../words/relation-words.ts';
import { NodeLink } from '../NodeLink.tsx';

interface CompareTableProps {
  explorer: Explorer;
  answer: CompareAnswer;
  /** Fetches all rows; null where they are there. */
  onMore: (() => void) | null;
}

/** A column for each thing, a part for each relation; rows that more of them share come first in each. */
export function CompareTable({ explorer, answer, onMore }: CompareTableProps) {
  const { things, relations, ancestors, papers } = answer;
  const follow = () => giveWay(explorer);
  const edgeCell = (thing: NodeHead, row: NodeHead) => (edges: readonly GraphEdge[]) => (
    <EdgeCell explorer={explorer} edges={edges} title={`${thing.name} and ${row.name}`} />
  );
  const stepCell = (thing: NodeHead, row: NodeHead) => (steps: number | null) =>
    steps === null ? null : (
      <button
        type="button"
        className="text-button"
        title={`How ${thing.name} comes from ${row.name}`}
        onClick={() =>
          openPaths(explorer, [thing.id, row.id], { types: ['BASED_ON', 'DERIVED_FROM'], how: 'shortest' })
        }
      >
        {counted(steps, 'step')} back
      </button>
    );
  /** Direct ancestors stand under their relation already. */
  const isFar = ancestors.rows.some(({ cells }) => cells.some((steps) => steps !== null && steps > 1));
  const part = <Cell,>(
    name: string,
    table: Pick<EdgeTable, 'total' | 'shared'> & { rows: { node: NodeHead; cells: Cell[] }[] },
    cellOf: (thing: NodeHead, row: NodeHead) => (cell: Cell) => ReactNode,
  ) => (
    <tbody key={name}>
      <tr className="compare-part">
        <th scope="rowgroup">
          {name} <span>{partFacts(table)}</span>
        </th>
        <td colSpan={things.length} />
      </tr>
      {table.rows.map(({ node, cells }) => (
        <tr key={node.id} data-shared={cells.filter(isFilled).length > 1}>
          <th scope="row">
            <NodeLink explorer={explorer} node={node} onFollow={follow} />
          </th>
          {things.map((thing, at) => {
            const cell = cells[at];
            return (
              <td key={thing.id}>
                {cell === undefined || !isFilled(cell) ? (
                  <span className="compare-none">–</span>
                ) : (
                  cellOf(thing, node)(cell)
                )}
              </td>
            );
          })}
        </tr>
      ))}
      {table.rows.length < table.total && (
        <tr className="compare-rest">
          <th scope="row">
            {onMore ? (
              <button type="button" className="text-button" onClick={onMore}>
                {number(table.total - table.rows.length)} more
              </button>
            ) : (
              `The first ${number(table.rows.length)} of ${number(table.total)}`
            )}
          </th>
          <td colSpan={things.length} />
        </tr>
      )}
    </tbody>
  );
  return (
    <div className="compare-scroll">
      <table className="compare-table">
        <caption className="hidden">{things.map(({ name }) => name).join(', ')} side by side</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden">Joined to</span>
            </th>
            {things.map((thing) => (
              <th key={thing.id} scope="col">
                <NodeLink explorer={explorer} node={thing} onFollow={follow} />
                <span>
                  {counted(thing.papers, 'paper')}
                  {thing.year !== undefined && ` · since ${thing.year}`}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {inOrder(relations).map(({ type, direction, ...table }) =>
          part(relationWords[type][direction === 'in' ? 'in' : 'out'], table, edgeCell),
        )}
        {isFar && part('descends from', ancestors, stepCell)}
        {papers.total > 0 && part('mentioned in', papers, edgeCell)}
      </table>
      {relations.length === 0 && papers.total === 0 && (
        <p className="compare-nothing">Nothing was read that joins them to anything.</p>
      )}
    </div>
  );
}

/** Who introduces them is seldom shared, and each by its own paper: it stands below, with the papers. */
const inOrder = (relations: CompareAnswer['relations']): CompareAnswer['relations'] => [
  ...relations.filter(({ type }) => type !== 'INTRODUCES'),
  ...relations.filter(({ type }) => type === 'INTRODUCES'),
];

const isFilled = (cell: unknown): boolean => cell !== null && (!Array.isArray(cell) || cell.length > 0);

const partFacts = ({ total, shared }: { total: number; shared: number }): string =>
  shared === 0 ? `${number(total)}, none shared` : `${number(shared)} of ${number(total)} shared`;

/** How many papers say so; opens their sentences. */
function EdgeCell({ explorer, edges, title }: { explorer: Explorer; edges: readonly GraphEdge[]; title: string }) {
  return edges.map(({ id, source, type, target, papers }) => (
    <button
      key={id}
      type="button"
      className="sentences"
      title={`Sentences behind this in ${counted(papers, 'paper')}`}
      aria-label={`Show the sentences about ${title} in ${counted(papers, 'paper')}`}
      onClick={() => {
        explorer.select({ kind: 'edge', source, type, target });
        giveWay(explorer);
      }}
    >
      <Quote size={13} aria-hidden="true" /> {number(papers)}
    </button>
  ));
}
