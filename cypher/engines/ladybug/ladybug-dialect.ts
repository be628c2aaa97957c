import type { Column } from '../../schema/tables.ts';
import { type Dialect, quoted, type Value } from '../../write/dialect.ts';
import { relabelByCopy } from './relabel-by-copy.ts';

/**
 * The engine guesses a parameter's types from the values of the batch, and guesses wrong, silently, for an integer
 * beside a float, and fails for a null or an empty list alone. So every row has the same shape and the statement casts:
 * floats and what may be absent travel as text, lists behind a first item that is dropped again.
 */
export const ladybugDialect: Dialect = {
  encode: encodeForLadybug,
  read: readInLadybug,
  entityLabels: (type) => type,
  relabel: (transaction, changes) => relabelByCopy(transaction, ladybugDialect, changes),
};

function encodeForLadybug(column: Column, value: Value): unknown {
  if (column.kind === 'strings') return ['', ...(Array.isArray(value) ? value : [])];
  if (column.kind === 'ints') return [0, ...(Array.isArray(value) ? value : [])];
  if (column.optional || column.kind === 'float') return value === null ? '' : String(value);
  return value;
}

const types = { string: 'STRING', int: 'INT64', float: 'DOUBLE', strings: 'STRING[]', ints: 'INT64[]' };

function readInLadybug(column: Column): string {
  const given = `row.${quoted(column.name)}`;
  const cast = `CAST(${given} AS ${types[column.kind]})`;
  if (column.kind === 'strings' || column.kind === 'ints') return `list_slice(${cast}, 2, size(${cast}) + 1)`;
  return column.optional ? `CASE WHEN ${given} = '' THEN NULL ELSE ${cast} END` : cast;
}
