import { quoted } from '../write/dialect.ts';
import { schemaVersion } from './schema-version.ts';
import { type Column, type ColumnKind, nodeTables, relationshipTables } from './tables.ts';

const types: Record<ColumnKind, string> = {
  string: 'STRING',
  int: 'INT64',
  float: 'DOUBLE',
  strings: 'STRING[]',
  ints: 'INT64[]',
};

const defined = ({ name, kind }: Column): string => `${quoted(name)} ${types[kind]}`;

/** What an empty embedded store is given, in order. */
export const ladybugSchema: string[] = [
  'CREATE NODE TABLE Meta(`id` STRING PRIMARY KEY, `schemaVersion` INT64, `analysed` STRING, `wholeBy` STRING)',
  ...nodeTables.map(
    ({ label, columns: [key, ...rest] }) =>
      `CREATE NODE TABLE ${label}(${[key === undefined ? '' : `${defined(key)} PRIMARY KEY`, ...rest.map(defined)].join(', ')})`,
  ),
  ...relationshipTables.map(
    ({ type, ends, columns }) =>
      `CREATE REL TABLE ${type}(${[...ends.map(([from, to]) => `FROM ${from} TO ${to}`), ...columns.map(defined)].join(', ')})`,
  ),
  // So that one text of a query runs on both engines.
  'CREATE MACRO type(relationship) AS label(relationship)',
  `CREATE (:Meta {id: 'weft', schemaVersion: ${schemaVersion}})`,
];
