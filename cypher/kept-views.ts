import { createHash } from 'node:crypto';

/** Most views that one graph keeps. */
export const mostKeptViews = 2_000;

/** Views that were meant to be shared and are too long for a link, beside the graph that they show. */
export interface KeptViews {
  /** Keeps an address under its id for good; false where there is no room for another one. */
  keep(id: string, address: string): Promise<boolean>;
  /** The address of this id; null where none is kept. */
  get(id: string): Promise<string | null>;
}

/** 132 bits of SHA-256 in 22 characters: two views share an id no sooner than anybody finds a collision. */
export const viewIdOf = (address: string): string =>
  createHash('sha256').update(address).digest('base64url').slice(0, 22);
