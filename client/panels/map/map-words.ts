import type { CellRelation, GapReason, MatrixCell, MatrixRelation } from '../../../vocabulary/api/matrix.ts';
import { listWords } from '../../../vocabulary/list-words.ts';
import { counted } from '../../words/count-words.ts';
import { relationWords } from '../../words/relation-words.ts';
import type { MapTable, Side } from './map-table.ts';

const relationSaid = ({ type, direction }: Pick<CellRelation, 'type' | 'direction'>): string =>
  relationWords[type][direction];

/** "evaluated on, trained on · 3 papers, the latest of 2022" */
export function cellWords({ relations, papers, latest }: MatrixCell): string {
  const said = [...new Set(relations.map(relationSaid))].join(', ');
  return `${said} · ${counted(papers, 'paper')}${latest === undefined ? '' : papers === 1 ? ` of ${latest}` : `, the latest of ${latest}`}`;
}

/** What filling a cell means, of one thing or several: "were evaluated on or trained on". */
function filledWords(types: readonly MatrixRelation[], isOne: boolean): string {
  const done = types.filter((type) => type !== 'HAS_MODALITY').map((type) => relationWords[type].out);
  const were = done.length > 0 ? [`${isOne ? 'was' : 'were'} ${listWords(done, 'or')}`] : [];
  return listWords([...(types.includes('HAS_MODALITY') ? [isOne ? 'has' : 'have'] : []), ...were], 'or');
}

export const percent = (score: number): string => `${Math.round(100 * score)} %`;

interface GapWords {
  row: Side;
  column: Side;
  rowWords: string;
  columnWords: string;
  types: readonly MatrixRelation[];
}

const countFilled = ({ similar }: GapReason): number => similar.filter((one) => one.filled).length;

/** "4 of the 5 models most like X", "Both models most like X" */
function filledSides(reason: GapReason, words: string, name: string): string {
  const [filled, all] = [countFilled(reason), reason.similar.length];
  if (all === 1) return `The nearest of the ${words} to ${name}`;
  const how = filled < all ? `${filled} of the ${all}` : all === 2 ? 'Both' : `All ${all}`;
  return `${how} ${words} most like ${name}`;
}

/** "4 of the 5 models most like X were evaluated on Y." */
export const rowReason = (reason: GapReason, { row, column, rowWords, types }: GapWords): string =>
  `${filledSides(reason, rowWords, row.name)} ${filledWords(types, countFilled(reason) === 1)} ${column.name}.`;

/** "3 of the 5 datasets and benchmarks most like Y are filled for X." */
export const columnReason = (reason: GapReason, { row, column, columnWords }: GapWords): string =>
  `${filledSides(reason, columnWords, column.name)} ${countFilled(reason) === 1 ? 'is' : 'are'} filled for ${row.name}.`;

export const howGapsAreFound =
  'A gap is an empty cell between rows and columns that are alike. Two rows are alike by the cells that are filled in ' +
  'both: their number divided by the root of (cells of the one × cells of the other). Of the five rows most alike, the ' +
  'share that is filled in this column counts, weighed by how alike they are; where fewer than five are alike, those ' +
  'lacking count as empty. The same for columns. The score is the root of both shares multiplied: 100 % when all ten ' +
  'are filled. It is a hint that nobody has written it in an abstract read here, not that nobody has tried.';

/** A cell as it is read out. */
export function spotWords(table: MapTable, { row, column }: { row: number; column: number }): string {
  const cell = table.cellAt(row, column);
  const gap = table.gapAt(row, column);
  const said = cell ? cellWords(cell) : gap ? `empty, a gap of ${percent(gap.score)}` : 'empty';
  return `${table.rows[row]?.name}, ${table.columns[column]?.name}: ${said}`;
}
