import type { EntityType } from '../../vocabulary/kinds.ts';
import type { Column } from '../schema/tables.ts';

export type Scalar = string | number | null;
/** A value as the program holds it. */
export type Value = Scalar | readonly string[] | readonly number[];
export type Row = Record<string, Value>;

/** An open write transaction on either engine. */
export interface Transaction {
  /** Runs one statement; parameters hold values as the engine takes them (see Dialect). */
  run(statement: string, parameters: Record<string, unknown>): Promise<Record<string, unknown>[]>;
}

/** How one engine takes rows: what is sent for a column's value, and the expression that reads it in a statement. */
export interface Dialect {
  encode(column: Column, value: Value): unknown;
  /** Cypher for the column's value in a row bound to `row`. */
  read(column: Column): string;
  /** The label pattern for an entity's type when it is created. */
  entityLabels(type: EntityType): string;
  /** Turns entities of one type into another, keeping id, properties and relationships. */
  relabel(transaction: Transaction, changes: Relabel[]): Promise<void>;
}

/** An entity whose majority has turned. */
export interface Relabel {
  id: string;
  from: EntityType;
  to: EntityType;
}

export const quoted = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

export const encodeRows = (dialect: Dialect, columns: Column[], rows: Row[]): Record<string, unknown>[] =>
  rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column.name, dialect.encode(column, row[column.name] ?? null)])),
  );
