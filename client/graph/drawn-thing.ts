import { NodeId } from '../../vocabulary/ids.ts';
import { communityOfKey } from './groups/community-key.ts';

/** What a key of the drawn graph stands for. */
export type DrawnThing = { kind: 'node'; node: NodeId } | { kind: 'community'; community: string };

export function drawnThing(key: string): DrawnThing {
  const community = communityOfKey(key);
  return community === null ? { kind: 'node', node: NodeId.parse(key) } : { kind: 'community', community };
}

/** The nodes among some keys: what can be hidden, kept, pinned and expanded. */
export const nodesAmong = (keys: Iterable<string>): NodeId[] =>
  [...keys].flatMap((key) => (communityOfKey(key) === null ? [NodeId.parse(key)] : []));
