/** Which part of the map is seen: first column and row, in cells and parts of cells, and the height of a cell in pixels. */
export interface Place {
  x: number;
  y: number;
  size: number;
}

/** How many columns and rows there are, and how many pixels there are for them. */
export interface Room {
  columns: number;
  rows: number;
  width: number;
  height: number;
}

/**
 * How many times as wide as high a cell is: so that the whole map fills the room, but no more than this, for blocks are to
 * look like blocks.
 */
const widest = 1.8;
export const stretchOf = ({ columns, rows, width, height }: Room): number =>
  Math.min(widest, Math.max(1, (width * Math.max(1, rows)) / (height * Math.max(1, columns))));

export const largestCell = 44;
/** A cell of a map that fits is not drawn larger than this. */
const roomyCell = 24;
const smallestCell = 1.5;

/** All of the map, if its cells can still be seen. */
export function wholeMap(room: Room): Place {
  const { columns, rows, width, height } = room;
  const size = Math.min(width / stretchOf(room) / Math.max(1, columns), height / Math.max(1, rows), roomyCell);
  return { x: 0, y: 0, size: Math.max(smallestCell, size) };
}

/** Keeps the map in sight. */
export function within(place: Place, room: Room): Place {
  const { columns, rows, width, height } = room;
  const size = Math.min(largestCell, Math.max(smallestCell, place.size));
  const kept = (at: number, count: number, cells: number) => Math.max(0, Math.min(at, count - cells));
  return {
    x: kept(place.x, columns, width / (size * stretchOf(room))),
    y: kept(place.y, rows, height / size),
    size,
  };
}

/** Larger or smaller, with what is under a point (in pixels from the corner of the cells) left where it is. */
export function zoomed(place: Place, times: number, at: { x: number; y: number }, room: Room): Place {
  const size = Math.min(largestCell, Math.max(smallestCell, place.size * times));
  const stretch = stretchOf(room);
  const column = place.x + at.x / (place.size * stretch);
  const row = place.y + at.y / place.size;
  return within({ x: column - at.x / (size * stretch), y: row - at.y / size, size }, room);
}

/** Moves the map so that a cell is seen, as little as need be. */
export function showing(place: Place, row: number, column: number, room: Room): Place {
  const moved = (from: number, one: number, seen: number) => {
    if (one < from) return one;
    return one + 1 > from + seen ? one + 1 - seen : from;
  };
  return within(
    {
      ...place,
      x: moved(place.x, column, room.width / (place.size * stretchOf(room))),
      y: moved(place.y, row, room.height / place.size),
    },
    room,
  );
}
