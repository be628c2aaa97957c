import { type ClaimType, claimTypes, type EntityType, entityTypes } from '../../vocabulary/kinds.ts';

/** What both engines store: strings, whole numbers, floats, and flat lists of strings or whole numbers. */
export type ColumnKind = 'string' | 'int' | 'float' | 'strings' | 'ints';

export interface Column {
  name: string;
  kind: ColumnKind;
  /** May be absent (null). Never for lists: an absent list is an empty one. */
  optional?: true;
}

export interface NodeTable {
  label: string;
  /** The first is the key. */
  columns: Column[];
}

export interface RelationshipTable {
  type: string;
  /** Which labels it may join, as [from, to]. */
  ends: (readonly [string, string])[];
  columns: Column[];
}

const string = (name: string): Column => ({ name, kind: 'string' });
const int = (name: string): Column => ({ name, kind: 'int' });
const float = (name: string): Column => ({ name, kind: 'float' });
const strings = (name: string): Column => ({ name, kind: 'strings' });
const ints = (name: string): Column => ({ name, kind: 'ints' });
const optional = (column: Column): Column => ({ ...column, optional: true });

/** Written by analysis alone, and kept when a paper or an entity is written again. */
export const placementColumns = [
  optional(float('rank')),
  optional(float('x')),
  optional(float('y')),
  strings('communities'),
];

export const paperColumns = [
  string('id'),
  string('title'),
  string('abstract'),
  strings('authors'),
  optional(int('year')),
  optional(string('venue')),
  optional(string('url')),
  optional(string('doi')),
  optional(string('arxiv')),
  strings('sources'),
  string('addedAt'),
  string('hash'),
  string('extractor'),
  string('extract'),
  string('resolvedHash'),
];

export const entityColumns = [
  string('id'),
  string('name'),
  strings('aliases'),
  int('papers'),
  optional(int('firstYear')),
  optional(int('lastYear')),
  optional(string('family')),
];

export const communityTable: NodeTable = {
  label: 'Community',
  columns: [string('id'), int('level'), string('name'), int('size'), string('colour'), strings('terms')],
};

export const sourceTable: NodeTable = {
  label: 'Source',
  columns: [string('id'), string('name'), string('readAt')],
};

/** What analysis alone writes of a paper. */
export const analysedColumns = [...placementColumns, strings('terms')];

export const paperTable: NodeTable = { label: 'Paper', columns: [...paperColumns, ...analysedColumns] };

export const entityTable = (type: EntityType): NodeTable => ({
  label: type,
  columns: [...entityColumns, ...placementColumns],
});

export const nodeTables: NodeTable[] = [paperTable, ...entityTypes.map(entityTable), communityTable, sourceTable];

export const mentionsTable: RelationshipTable = {
  type: 'MENTIONS',
  ends: entityTypes.map((type) => ['Paper', type] as const),
  columns: [int('count'), ints('spans'), string('role'), float('score')],
};

export const similarTable: RelationshipTable = {
  type: 'SIMILAR_TO',
  ends: [['Paper', 'Paper']],
  columns: [float('score'), strings('terms')],
};

const claimColumns = [
  string('paper'),
  string('sentence'),
  int('start'),
  int('end'),
  int('sourceStart'),
  int('sourceEnd'),
  int('targetStart'),
  int('targetEnd'),
  float('score'),
  string('rule'),
];

const toData = (from: string) => [[from, 'Dataset'] as const, [from, 'Benchmark'] as const];
const claimEnds: Record<ClaimType, (readonly [string, string])[]> = {
  INTRODUCES: [['Paper', 'Model'], ...toData('Paper')],
  EVALUATED_ON: toData('Model'),
  TRAINED_ON: toData('Model'),
  COMPARED_WITH: [['Model', 'Model']],
  BASED_ON: [['Model', 'Model']],
  DERIVED_FROM: [...toData('Dataset'), ...toData('Benchmark')],
  HAS_MODALITY: [
    ['Model', 'Modality'],
    ['Dataset', 'Modality'],
    ['Benchmark', 'Modality'],
  ],
};

export const claimTable = (type: ClaimType): RelationshipTable => ({
  type,
  ends: claimEnds[type],
  columns: type === 'COMPARED_WITH' ? [...claimColumns, optional(string('outcome'))] : claimColumns,
});

export const claimTables = claimTypes.map(claimTable);

export const relationshipTables: RelationshipTable[] = [mentionsTable, ...claimTables, similarTable];
