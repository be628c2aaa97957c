import type { Point } from './point.ts';

/** Cells of a row and of a column beyond which numbers of cells repeat; points in such cells are only looked at in vain. */
const most = 2 ** 26;

/** Points in square cells, so that those near a place are found without looking at all. */
export class NearPoints {
  readonly #cells = new Map<number, Point[]>();
  readonly #reach: number;

  /** @param reach the largest distance that will be asked for, in layout units */
  constructor(reach: number) {
    this.#reach = reach;
  }

  add(point: Point): void {
    const key = numberOf(Math.floor(point.x / this.#reach), Math.floor(point.y / this.#reach));
    const cell = this.#cells.get(key);
    if (cell === undefined) this.#cells.set(key, [point]);
    else cell.push(point);
  }

  /** The nine cells around a place, as far as they hold points: all within reach, and some beyond. */
  around({ x, y }: Point): Point[][] {
    const column = Math.floor(x / this.#reach);
    const row = Math.floor(y / this.#reach);
    const cells: Point[][] = [];
    for (let c = column - 1; c <= column + 1; c++) {
      for (let r = row - 1; r <= row + 1; r++) {
        const cell = this.#cells.get(numberOf(c, r));
        if (cell !== undefined) cells.push(cell);
      }
    }
    return cells;
  }
}

/** A number instead of a text as the key of a cell: nine of them are made for every point and sweep. */
const numberOf = (column: number, row: number): number => column * most + row;
