import { z } from 'zod';
import { EntityType } from '../kinds.ts';
import { NodeHead, queryInt, queryList } from './node.ts';

/** Relations that can fill a cell: claims between entities, and that papers mention both. */
export const matrixRelations = [
  'EVALUATED_ON',
  'TRAINED_ON',
  'COMPARED_WITH',
  'BASED_ON',
  'DERIVED_FROM',
  'HAS_MODALITY',
  'MENTIONED_WITH',
] as const;
export const MatrixRelation = z.enum(matrixRelations);
export type MatrixRelation = z.infer<typeof MatrixRelation>;

/** Those that count where none are chosen: all claims. */
export const claimedRelations: readonly MatrixRelation[] = matrixRelations.filter((type) => type !== 'MENTIONED_WITH');

/** Most rows, and most columns, of one matrix. */
export const mostMatrixSide = 1_000;

const kindsOf = (...fallback: EntityType[]) => queryList(EntityType).pipe(z.array(EntityType).min(1)).default(fallback);
const namePart = z.string().trim().max(100).default('');

/** GET /api/v1/matrix: which things of some kinds are related to which of others. */
export const MatrixRequest = z.object({
  /** Kinds of the things that rows and columns stand for. */
  rows: kindsOf('Model'),
  columns: kindsOf('Dataset', 'Benchmark'),
  /** Relations that fill a cell, whichever way they point; all claims where not given. */
  types: queryList(MatrixRelation)
    .pipe(z.array(MatrixRelation).min(1))
    .default([...claimedRelations]),
  /** First and last year of the papers that count; papers without a year count only where neither is given. */
  from: z.coerce.number().int().min(1).max(9_999).optional(),
  to: z.coerce.number().int().min(1).max(9_999).optional(),
  /** Fewest papers behind a cell. */
  least: queryInt(1, 1_000_000, 1),
  /** Only rows whose name has this in it, capitals aside; columns alike. */
  rowName: namePart,
  columnName: namePart,
  /** Only what belongs to this community. */
  community: z.string().max(200).default(''),
  /** Most rows, and most columns; those with the most filled cells are kept. */
  limit: queryInt(1, mostMatrixSide, 500),
  /** Most gaps to list. */
  gaps: queryInt(0, 1_000, 200),
});
export type MatrixRequest = z.infer<typeof MatrixRequest>;

/** What fills a cell: a relation, and whether it points from the row to the column. */
export const CellRelation = z.object({
  type: MatrixRelation,
  direction: z.enum(['out', 'in']),
  papers: z.int().positive(),
});
export type CellRelation = z.infer<typeof CellRelation>;

export const MatrixCell = z.object({
  /** Places in `rows` and `columns`. */
  row: z.int(),
  column: z.int(),
  /** Papers that state any of the relations. */
  papers: z.int().positive(),
  /** Year of the newest of them; absent where none has a year. */
  latest: z.int().optional(),
  relations: z.array(CellRelation),
});
export type MatrixCell = z.infer<typeof MatrixCell>;

/** The most similar rows (or columns), nearest first, and which of them are filled where the gap is. */
export const GapReason = z.object({
  similar: z.array(z.object({ at: z.int(), similarity: z.number().min(0).max(1), filled: z.boolean() })),
  /** Share of the similarity that is filled, 0–1. */
  share: z.number().min(0).max(1),
});
export type GapReason = z.infer<typeof GapReason>;

/** An empty cell that its neighbourhood would have filled. */
export const MatrixGap = z.object({
  row: z.int(),
  column: z.int(),
  /** 0–1: √(share of similar rows × share of similar columns). */
  score: z.number().min(0).max(1),
  byRows: GapReason,
  byColumns: GapReason,
});
export type MatrixGap = z.infer<typeof MatrixGap>;

export const MatrixAnswer = z.object({
  /** In an order that brings what is filled alike together; so are columns. */
  rows: z.array(NodeHead.extend({ cells: z.int().positive() })),
  columns: z.array(NodeHead.extend({ cells: z.int().positive() })),
  /** Filled cells only, by row and then column. */
  cells: z.array(MatrixCell),
  /** The likeliest first. */
  gaps: z.array(MatrixGap),
  /** How many things have a filled cell, how many cells that makes, and how many gaps the cells sent have. */
  total: z.object({ rows: z.int(), columns: z.int(), cells: z.int(), gaps: z.int() }),
  /** Whether rows and columns are the same things, in the same order; each cell is there twice then. */
  isSquare: z.boolean(),
});
export type MatrixAnswer = z.infer<typeof MatrixAnswer>;
