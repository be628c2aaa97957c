/** An upright rectangle in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const cellSize = 48;

/** Remembers which parts of the canvas are written on, in a hash of square cells. */
export class LabelBoxes {
  readonly #cells = new Map<number, Box[]>();

  isFree(box: Box): boolean {
    for (const key of cellsOf(box)) {
      for (const other of this.#cells.get(key) ?? []) {
        if (box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top) {
          return false;
        }
      }
    }
    return true;
  }

  take(box: Box): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }
}

function* cellsOf(box: Box): Generator<number> {
  for (let x = Math.floor(box.left / cellSize); x <= Math.floor(box.right / cellSize); x++) {
    // 4096 cells to a row are more than any screen has.
    for (let y = Math.floor(box.top / cellSize); y <= Math.floor(box.bottom / cellSize); y++) yield y * 4096 + x;
  }
}
