import { type At, drawMap, type MapScene, type Margins } from './draw-map.ts';
import { type Place, type Room, showing, stretchOf, wholeMap, within, zoomed } from './map-place.ts';

type Content = Pick<MapScene, 'table' | 'colours' | 'bitmap' | 'theme' | 'withGaps'>;

/** What a point of the canvas belongs to. */
export type Hit = ({ part: 'cell' } & At) | { part: 'row'; row: number } | { part: 'column'; column: number };

interface Heard {
  /** The part that is seen has changed, by the reader. */
  moved(place: Place | null): void;
}

/** The map on its canvas: what is seen of it, and one drawing for each frame in which something changed. */
export class MapView {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | null;
  readonly #heard: Heard;
  #content: Content | null = null;
  #place: Place | null = null;
  #hovered: At | null = null;
  #chosen: At | null = null;
  #size = { width: 0, height: 0 };
  #frame = 0;

  constructor(canvas: HTMLCanvasElement, heard: Heard) {
    this.#canvas = canvas;
    this.#context = canvas.getContext('2d');
    this.#heard = heard;
  }

  /** How much the names take: less where there is little room. */
  get margins(): Margins {
    const { width, height } = this.#size;
    return {
      left: Math.round(Math.max(96, Math.min(210, width * 0.24))),
      top: Math.round(Math.max(84, Math.min(160, height * 0.26))),
    };
  }

  get place(): Place {
    const room = this.#room();
    return this.#place === null ? wholeMap(room) : within(this.#place, room);
  }

  get hovered(): At | null {
    return this.#hovered;
  }

  setContent(content: Content): void {
    this.#content = content;
    this.draw();
  }

  /** Where it is to be, as the view has it; nobody is told. */
  setPlace(place: Place | null): void {
    this.#place = place;
    this.draw();
  }

  resize(width: number, height: number): void {
    this.#size = { width, height };
    const ratio = window.devicePixelRatio;
    this.#canvas.width = Math.round(width * ratio);
    this.#canvas.height = Math.round(height * ratio);
    this.draw();
  }

  choose(at: At | null): void {
    this.#chosen = at;
    this.draw();
  }

  hover(at: At | null): void {
    if (at?.row === this.#hovered?.row && at?.column === this.#hovered?.column) return;
    this.#hovered = at;
    this.draw();
  }

  pan(dx: number, dy: number): void {
    const { x, y, size } = this.place;
    const room = this.#room();
    this.#move(within({ x: x - dx / (size * stretchOf(room)), y: y - dy / size, size }, room));
  }

  /** @param at in pixels of the canvas; its middle where not given */
  zoom(times: number, at?: { x: number; y: number }): void {
    const { left, top } = this.margins;
    const room = this.#room();
    const point = at ? { x: at.x - left, y: at.y - top } : { x: room.width / 2, y: room.height / 2 };
    this.#move(zoomed(this.place, times, point, room));
  }

  fit(): void {
    this.#move(null);
  }

  show({ row, column }: At): void {
    this.#move(showing(this.place, row, column, this.#room()));
  }

  /** @param point in pixels of the canvas */
  hit({ x, y }: { x: number; y: number }): Hit | null {
    const { left, top } = this.margins;
    const { size, x: firstColumn, y: firstRow } = this.place;
    const column = Math.floor(firstColumn + (x - left) / (size * stretchOf(this.#room())));
    const row = Math.floor(firstRow + (y - top) / size);
    const { table } = this.#content ?? {};
    const isRow = y >= top && row < (table?.rows.length ?? 0);
    const isColumn = x >= left && column < (table?.columns.length ?? 0);
    if (isRow && isColumn) return { part: 'cell', row, column };
    if (isRow && x < left) return { part: 'row', row };
    return isColumn && y < top ? { part: 'column', column } : null;
  }

  /** Middle of a cell, in pixels of the canvas. */
  middleOf({ row, column }: At): { x: number; y: number } {
    const { left, top } = this.margins;
    const { size, x, y } = this.place;
    return { x: left + (column + 0.5 - x) * size * stretchOf(this.#room()), y: top + (row + 0.5 - y) * size };
  }

  draw(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#drawNow();
    });
  }

  end(): void {
    cancelAnimationFrame(this.#frame);
  }

  #room(): Room {
    const { left, top } = this.margins;
    const { table } = this.#content ?? {};
    return {
      columns: table?.columns.length ?? 0,
      rows: table?.rows.length ?? 0,
      width: Math.max(1, this.#size.width - left - 10),
      height: Math.max(1, this.#size.height - top - 10),
    };
  }

  #move(place: Place | null): void {
    this.#place = place;
    this.draw();
    this.#heard.moved(place);
  }

  #drawNow(): void {
    const context = this.#context;
    if (context === null || this.#content === null || this.#size.width === 0) return;
    const ratio = window.devicePixelRatio;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const font = `12px ${getComputedStyle(this.#canvas).fontFamily}`;
    drawMap(context, {
      ...this.#content,
      ...this.#size,
      font,
      margins: this.margins,
      place: this.place,
      wide: this.place.size * stretchOf(this.#room()),
      hovered: this.#hovered,
      chosen: this.#chosen,
    });
  }
}
