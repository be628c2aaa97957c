/** What a community's mark is called on the canvas; no node's id begins so. */
const prefix = 'community:';

export const communityKey = (id: string): string => prefix + id;

/** The community of a mark; null for a node's id. */
export const communityOfKey = (key: string): string | null =>
  key.startsWith(prefix) ? key.slice(prefix.length) : null;
