import { z } from 'zod';
import { MatrixRelation } from '../../vocabulary/api/matrix.ts';
import { NodeId } from '../../vocabulary/ids.ts';

export const mapSides = ['models-data', 'data-modalities', 'models-modalities', 'models-models'] as const;
export const mapOrders = ['blocks', 'papers', 'year', 'name'] as const;

/** The map: which things are related to which, as a table of colours. */
export const MapDrawer = z.object({
  kind: z.literal('map'),
  /** What rows and columns stand for. */
  sides: z.enum(mapSides),
  /** Relations that fill a cell; all claims where none is chosen. */
  types: z.array(MatrixRelation),
  /** First and last year of the papers that count. */
  years: z.tuple([z.int(), z.int()]).nullable(),
  rowName: z.string(),
  columnName: z.string(),
  /** Fewest papers behind a cell. */
  least: z.int().min(1),
  /** Most rows, and most columns. */
  most: z.int().min(1).max(1_000),
  community: z.string().nullable(),
  order: z.enum(mapOrders),
  colour: z.enum(['papers', 'latest']),
  shown: z.enum(['map', 'table']),
  /** Whether gaps are marked and listed. */
  gaps: z.boolean(),
  /** Over the whole page, or below the canvas. */
  full: z.boolean(),
  /** The cell whose sentences are open. */
  cell: z.object({ row: NodeId, column: NodeId }).nullable(),
  /** First column and row that are seen, and the height of a cell in pixels; `null` where all of it is seen. */
  place: z.object({ x: z.number(), y: z.number(), size: z.number().positive() }).nullable(),
});
export type MapDrawer = z.infer<typeof MapDrawer>;

export const firstMap: MapDrawer = {
  kind: 'map',
  sides: 'models-data',
  types: [],
  years: null,
  rowName: '',
  columnName: '',
  least: 1,
  most: 60,
  community: null,
  order: 'blocks',
  colour: 'papers',
  shown: 'map',
  gaps: true,
  full: true,
  cell: null,
  place: null,
};
