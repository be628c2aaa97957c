import { z } from 'zod';
import type { QueryCell, QueryColumn } from '../../../vocabulary/api/ready-made.ts';
import { EntityId, nodeIdOfEntity, nodeIdOfPaper, PaperId } from '../../../vocabulary/ids.ts';
import { EdgeType, type EntityType } from '../../../vocabulary/kinds.ts';
import { entityTypeColumn } from '../row-of.ts';

/** A column of a ready-made query, and how its cell is read out of a row of the engine. */
export interface AnswerColumn extends QueryColumn {
  cell(row: Record<string, unknown>): QueryCell;
}

const text = z.string().nullish();
const number = z.number().nullish();
const relation = EdgeType.nullish();
const id = z.string();

/**
 * An entity: the row holds its name under the column's name, its id under `…Id`, and its labels under `…Kind` unless it
 * is always of one kind.
 */
export const entityColumn = (name: string, title: string, kind?: EntityType): AnswerColumn => ({
  name,
  title,
  type: 'entity',
  cell: (row) => ({
    id: nodeIdOfEntity(EntityId.parse(row[`${name}Id`])),
    kind: kind ?? entityTypeColumn.parse(row[`${name}Kind`]),
    name: id.parse(row[name]),
  }),
});

/** A paper: its title under the column's name, its id under `…Id`. */
export const paperColumn = (name = 'paper', title = 'Paper'): AnswerColumn => ({
  name,
  title,
  type: 'paper',
  cell: (row) => ({
    id: nodeIdOfPaper(PaperId.parse(row[`${name}Id`])),
    kind: 'Paper',
    name: id.parse(row[name]),
  }),
});

export const communityColumn = (name: string, title: string): AnswerColumn => ({
  name,
  title,
  type: 'community',
  cell: (row) => ({ community: id.parse(row[`${name}Id`]), name: id.parse(row[name]) }),
});

export const numberColumn = (name: string, title: string): AnswerColumn => ({
  name,
  title,
  type: 'number',
  cell: (row) => number.parse(row[name]) ?? null,
});

/** An unknown year may come as 0, where rows are ordered by it: the engines put absent values at different ends. */
export const yearColumn = (name = 'year', title = 'Year'): AnswerColumn => ({
  name,
  title,
  type: 'year',
  cell: (row) => number.parse(row[name]) || null,
});

export const textColumn = (name: string, title: string): AnswerColumn => ({
  name,
  title,
  type: 'text',
  cell: (row) => text.parse(row[name]) ?? null,
});

export const relationColumn = (name = 'relation', title = 'Relation'): AnswerColumn => ({
  name,
  title,
  type: 'relation',
  cell: (row) => relation.parse(row[name]) ?? null,
});

export const papersColumn = numberColumn('papers', 'Papers');

/** Of something that is stated: in how many papers and sentences, and from when to when. */
export const statedColumns = [
  papersColumn,
  numberColumn('sentences', 'Sentences'),
  yearColumn('firstYear', 'First'),
  yearColumn('lastYear', 'Latest'),
];

/** Reads a row into one cell per column. */
export const rowOfColumns = (columns: readonly AnswerColumn[]): z.ZodType<QueryCell[]> =>
  z.record(z.string(), z.unknown()).transform((row) => columns.map((column) => column.cell(row)));
