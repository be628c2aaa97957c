/** Slots per point; at half full a search for a cell rarely looks at a second slot. */
const slotsPerPoint = 2;

/**
 * Points in square cells, so that those near a place are found without looking at all. A hash table in typed arrays:
 * a layout asks for the cells around every point some sixty times, and objects for points and cells cost most of it.
 */
export class NearPoints {
  readonly #reach: number;
  readonly #mask: number;
  /** First and last point of the cell in each slot, -1 where the slot is empty. */
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  readonly #columns: Float64Array;
  readonly #rows: Float64Array;
  /** The next point in the same cell, in the order of adding, or -1. */
  readonly next: Int32Array;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** What `look` has found: the first point of each cell. */
  readonly cells = new Int32Array(9);
  #count = 0;

  /**
   * @param reach the largest distance that will be asked for, in layout units
   * @param capacity the most points that will be added
   */
  constructor(reach: number, capacity: number) {
    this.#reach = reach;
    const slots = 2 ** Math.ceil(Math.log2(slotsPerPoint * capacity + 1));
    this.#mask = slots - 1;
    this.#first = new Int32Array(slots).fill(-1);
    this.#last = new Int32Array(slots);
    this.#columns = new Float64Array(slots);
    this.#rows = new Float64Array(slots);
    this.next = new Int32Array(capacity);
    this.xs = new Float64Array(capacity);
    this.ys = new Float64Array(capacity);
  }

  /** Forgets all points. */
  clear(): void {
    this.#first.fill(-1);
    this.#count = 0;
  }

  /** Points are numbered from 0 on in the order of adding. */
  add(x: number, y: number): void {
    const point = this.#count++;
    this.xs[point] = x;
    this.ys[point] = y;
    this.next[point] = -1;
    const column = Math.floor(x / this.#reach);
    const row = Math.floor(y / this.#reach);
    const slot = this.#slotOf(column, row);
    if (this.#first[slot] === -1) {
      this.#first[slot] = point;
      this.#columns[slot] = column;
      this.#rows[slot] = row;
    } else {
      this.next[this.#last[slot] ?? 0] = point;
    }
    this.#last[slot] = point;
  }

  /**
   * Puts into `cells` the first point of each of the nine cells around a place that hold any; `next` leads to the
   * others. They are all points within reach, and some beyond. Returns how many cells there are.
   */
  look(x: number, y: number): number {
    const column = Math.floor(x / this.#reach);
    const row = Math.floor(y / this.#reach);
    let found = 0;
    for (let c = column - 1; c <= column + 1; c++) {
      for (let r = row - 1; r <= row + 1; r++) {
        const point = this.#first[this.#slotOf(c, r)] ?? -1;
        if (point !== -1) this.cells[found++] = point;
      }
    }
    return found;
  }

  /** Where a cell is, or is to be put. */
  #slotOf(column: number, row: number): number {
    let slot = (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & this.#mask;
    while (this.#first[slot] !== -1 && (this.#columns[slot] !== column || this.#rows[slot] !== row)) {
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }
}
