import type { NodeHead } from '../../vocabulary/api/node.ts';

/** What can be found about one node. */
export interface SearchEntry {
  node: NodeHead;
  /** PageRank; the more prominent of two equal matches comes first. */
  rank: number;
  /** An entity's name and then its aliases; a paper's title alone. */
  names: string[];
  /** Empty for an entity. */
  authors: string[];
  /** Empty for an entity. */
  abstract: string;
}
