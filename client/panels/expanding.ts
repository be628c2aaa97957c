import type { NeighbourSort } from '../../vocabulary/api/entity.ts';
import type { Sorts } from '../source/graph-source.ts';
import { kindWords } from '../words/kind-words.ts';
import { relationWords } from '../words/relation-words.ts';

/** What to ask for so that only neighbours of one sort come. */
export const sortsOf = ({ type, direction, kind }: NeighbourSort): Sorts => ({
  types: [type],
  kinds: [kind],
  direction: direction === 'both' ? undefined : direction,
});

/** "evaluated on", "Benchmarks" */
export const sortWords = ({ type, direction, kind }: NeighbourSort): { relation: string; kind: string } => ({
  relation: relationWords[type][direction === 'in' ? 'in' : 'out'],
  kind: kindWords[kind].many,
});
