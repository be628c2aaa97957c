import type { ResolvedPaper } from '../../vocabulary/graph.ts';
import type { EntityType } from '../../vocabulary/kinds.ts';
import { claimTable, mentionsTable, type RelationshipTable } from '../schema/tables.ts';
import type { Row } from './dialect.ts';
import { claimRow, mentionRow } from './rows.ts';

/** Rows of one relationship table between one pair of labels: what one statement can write. */
export interface RelationshipGroup {
  table: RelationshipTable;
  ends: readonly [string, string];
  rows: Row[];
}

/** Collects relationships by table and pair of labels, and refuses a pair that the graph model does not know. */
export class RelationshipGroups {
  readonly #groups = new Map<string, RelationshipGroup>();

  add(table: RelationshipTable, from: string, to: string, row: Row): void {
    const key = `${table.type} ${from} ${to}`;
    const group = this.#groups.get(key);
    if (group !== undefined) {
      group.rows.push(row);
      return;
    }
    const ends = table.ends.find(([a, b]) => a === from && b === to);
    if (ends === undefined) {
      throw new Error(
        `${table.type} cannot lead from a ${from} (${row.from}) to a ${to} (${row.to}); ` +
          `it joins ${table.ends.map(([a, b]) => `${a} and ${b}`).join(', ')}.`,
      );
    }
    this.#groups.set(key, { table, ends, rows: [row] });
  }

  values(): Iterable<RelationshipGroup> {
    return this.#groups.values();
  }
}

/** What the papers say, as relationships; `types` knows every entity they speak of. */
export function relationshipsOf(papers: ResolvedPaper[], types: ReadonlyMap<string, EntityType>): RelationshipGroups {
  const groups = new RelationshipGroups();
  for (const { document, mentions, claims } of papers) {
    const typeOf = (entity: string): EntityType => {
      const type = types.get(entity);
      if (type !== undefined) return type;
      throw new Error(`Paper ${document.id} speaks of ${entity}, which is neither stored nor part of the same change.`);
    };
    for (const mention of mentions) {
      groups.add(mentionsTable, 'Paper', typeOf(mention.entity), mentionRow(document.id, mention));
    }
    for (const claim of claims) {
      const from = claim.source === null ? 'Paper' : typeOf(claim.source);
      groups.add(claimTable(claim.type), from, typeOf(claim.target), claimRow(document.id, claim));
    }
  }
  return groups;
}
