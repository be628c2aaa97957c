import { useMemo } from 'react';
import type { TableAnswer } from '../../../vocabulary/api/query.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { type Answer, useAnswer } from '../use-answer.ts';
import { possibleIds, type Things, thingsIn } from './result-things.ts';

/** Most nodes that one answer puts on the canvas. */
export const mostDrawn = 2_000;

export interface Drawable extends Things {
  /** How many nodes there are in all, where more than can be drawn. */
  outOf: number;
  /** True where the rows hold no relations: then they are those of the graph between the nodes. */
  byId: boolean;
}

const known = new WeakMap<TableAnswer, string>();
let keys = 0;
/** Tells one answer from another. */
export function answerKey(answer: TableAnswer): string {
  const before = known.get(answer);
  if (before !== undefined) return before;
  keys += 1;
  known.set(answer, `answer ${keys}`);
  return `answer ${keys}`;
}

/** What of an answer can be drawn: the nodes in it, else those whose ids are in it, and what joins them. */
export function useThings(explorer: Explorer, answer: TableAnswer): Answer<Drawable> {
  const things = useMemo(() => thingsIn(answer.rows), [answer]);
  return useAnswer(answerKey(answer), async (signal): Promise<Drawable> => {
    if (things.nodes.length > 0 && things.relations.length > 0) {
      const nodes = things.nodes.slice(0, mostDrawn);
      const kept = new Set(nodes.map(({ id }) => id));
      const relations = things.relations.filter(({ source, target }) => kept.has(source) && kept.has(target));
      return { ...things, nodes, relations, outOf: things.nodes.length, byId: false };
    }
    // An id may be an entity's or a paper's, so half of these are there at most.
    const ids =
      things.nodes.length > 0
        ? things.nodes.map(({ id }) => id).slice(0, mostDrawn)
        : possibleIds(answer).slice(0, 2 * mostDrawn);
    if (ids.length === 0) return { ...things, outOf: 0, byId: true };
    const { nodes, edges } = await explorer.source.subgraph(ids, [], signal);
    const relations = edges.map(({ source, type, target }) => ({ source, type, target }));
    return { nodes, relations, loose: things.loose, outOf: Math.max(nodes.length, things.nodes.length), byId: true };
  });
}
