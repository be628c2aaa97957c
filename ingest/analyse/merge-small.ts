import type { WeightedGraph } from './weave-graph.ts';

/**
 * Lets the smallest group join the one it is bound to most (weight over the root of the other's size, so that the
 * largest does not swallow all), until none is smaller than `smallest` and there are at most `most`. Small groups that
 * are bound to nothing are gathered as `loose`.
 */
export function mergeSmall(
  graph: WeightedGraph,
  groups: string[][],
  smallest: number,
  most: number,
): { groups: string[][]; loose: string[] } {
  const alive = new Map(groups.map((members, index) => [index, members]));
  const groupOf = new Map(groups.flatMap((members, index) => members.map((node) => [node, index] as const)));
  const bonds = new Map<number, Map<number, number>>(groups.map((_, index) => [index, new Map()]));
  const tie = (a: number, b: number, weight: number) => bonds.get(a)?.set(b, (bonds.get(a)?.get(b) ?? 0) + weight);
  graph.forEachEdge((_edge, { weight }, source, target) => {
    const a = groupOf.get(source);
    const b = groupOf.get(target);
    if (a === undefined || b === undefined || a === b) return;
    tie(a, b, weight);
    tie(b, a, weight);
  });

  const stuck = new Set<number>();
  const loose: string[] = [];
  for (;;) {
    let next = -1;
    let size = Number.POSITIVE_INFINITY;
    for (const [index, members] of alive) {
      if (!stuck.has(index) && members.length < size) [next, size] = [index, members.length];
    }
    const group = alive.get(next);
    if (group === undefined || (size >= smallest && alive.size <= most)) break;

    let into = -1;
    let strongest = 0;
    for (const [other, weight] of bonds.get(next) ?? []) {
      const strength = weight / Math.sqrt(alive.get(other)?.length ?? 1);
      if (strength > strongest || (strength === strongest && other < into)) [into, strongest] = [other, strength];
    }
    const host = alive.get(into);
    if (host === undefined) {
      if (size < smallest) {
        loose.push(...group);
        alive.delete(next);
      } else stuck.add(next);
      continue;
    }
    alive.set(into, [...host, ...group]);
    alive.delete(next);
    for (const [other, weight] of bonds.get(next) ?? []) {
      bonds.get(other)?.delete(next);
      if (other === into) continue;
      tie(into, other, weight);
      tie(other, into, weight);
    }
    bonds.delete(next);
  }
  const order = new Map(graph.nodes().map((node, index) => [node, index]));
  const inOrder = (members: string[]) => members.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return { groups: [...alive.values()].map(inOrder), loose: inOrder(loose) };
}
