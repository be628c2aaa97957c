import type { NodeHead } from '../vocabulary/api/node.ts';

/** What names a node, without what draws it. */
export const nodeHead = ({ id, kind, name, papers, year }: NodeHead): NodeHead => ({
  id,
  kind,
  name,
  papers,
  ...(year !== undefined && { year }),
});
