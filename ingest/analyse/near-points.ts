import type { Point } from './point.ts';

/** Points in square cells, so that those near a place are found without looking at all. */
export class NearPoints {
  readonly #cells = new Map<string, Point[]>();
  readonly #reach: number;

  /** @param reach the largest distance that will be asked for, in layout units */
  constructor(reach: number) {
    this.#reach = reach;
  }

  add(point: Point): void {
    const key = this.#key(Math.floor(point.x / this.#reach), Math.floor(point.y / this.#reach));
    const cell = this.#cells.get(key);
    if (cell === undefined) this.#cells.set(key, [point]);
    else cell.push(point);
  }

  /** Points in the nine cells around a place: all within reach, and some beyond. */
  *around({ x, y }: Point): Generator<Point> {
    const column = Math.floor(x / this.#reach);
    const row = Math.floor(y / this.#reach);
    for (let c = column - 1; c <= column + 1; c++) {
      for (let r = row - 1; r <= row + 1; r++) yield* this.#cells.get(this.#key(c, r)) ?? [];
    }
  }

  #key(column: number, row: number): string {
    return `${column},${row}`;
  }
}
