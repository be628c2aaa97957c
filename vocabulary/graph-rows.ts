/** A property as a graph file names it. `int` and `ints` are whole numbers, `float` keeps its point even where whole. */
export interface Property {
  name: string;
  kind: 'string' | 'int' | 'float' | 'strings' | 'ints';
}

/** Null where a node or relationship lacks the property. */
export type PropertyValue = string | number | null | readonly string[] | readonly number[];
export type PropertyRow = Readonly<Record<string, PropertyValue>>;

/** Nodes of the same labels. Each row has an `id`, unique among nodes of any of these labels. */
export interface NodeRows {
  kind: 'nodes';
  labels: readonly string[];
  properties: readonly Property[];
  rows: readonly PropertyRow[];
}

/** Relationships of one type between nodes of two labels; a row's `from` and `to` are the ids of its ends. */
export interface RelationshipRows {
  kind: 'relationships';
  type: string;
  from: string;
  to: string;
  properties: readonly Property[];
  rows: readonly PropertyRow[];
}

/** A graph in parts, of which each relationship comes after both its ends. */
export type GraphRows = NodeRows | RelationshipRows;
