import { Heap } from './graph-algorithms.ts';
import type { Neighbourhoods } from './neighbourhoods.ts';

/**
 * Lets the smallest group join the one it is bound to most (weight over the root of the other's size, so that the
 * largest does not swallow all), until none is smaller than `smallest` and there are at most `most`. Small groups that
 * are bound to nothing are gathered as `loose`.
 *
 * @param nodes in the order of their numbers
 */
export function mergeSmall(
  nodes: readonly string[],
  around: Neighbourhoods,
  groups: string[][],
  smallest: number,
  most: number,
): { groups: string[][]; loose: string[] } {
  const alive = new Map(groups.map((members, index) => [index, members.slice()]));
  // Sizes as they were when they were put in: a group that has grown since is in here again.
  const bySize = new Heap<{ index: number; size: number }>((a, b) => a.size - b.size || a.index - b.index);
  for (const [index, { length: size }] of alive) bySize.push({ index, size });
  const groupOf = new Map(groups.flatMap((members, index) => members.map((node) => [node, index] as const)));
  const bonds = new Map<number, Map<number, number>>(groups.map((_, index) => [index, new Map()]));
  const tie = (a: number, b: number, weight: number) => bonds.get(a)?.set(b, (bonds.get(a)?.get(b) ?? 0) + weight);
  const groupAt = nodes.map((node) => groupOf.get(node));
  for (const [number, a] of groupAt.entries()) {
    for (let place = around.starts[number] ?? 0; place < (around.starts[number + 1] ?? 0); place++) {
      const b = groupAt[around.neighbours[place] ?? 0];
      // The other end tells of the same bond.
      if (a !== undefined && b !== undefined && a !== b) tie(a, b, around.weights[place] ?? 0);
    }
  }

  const loose: string[] = [];
  for (let smallestLeft = bySize.pop(); smallestLeft !== undefined; smallestLeft = bySize.pop()) {
    const { index: next, size } = smallestLeft;
    const group = alive.get(next);
    if (group === undefined || group.length !== size) continue;
    if (size >= smallest && alive.size <= most) break;

    let into = -1;
    let strongest = 0;
    for (const [other, weight] of bonds.get(next) ?? []) {
      const strength = weight / Math.sqrt(alive.get(other)?.length ?? 1);
      if (strength > strongest || (strength === strongest && other < into)) [into, strongest] = [other, strength];
    }
    const host = alive.get(into);
    if (host === undefined) {
      // One that is large enough stays as it is: it is not looked at again unless it grows.
      if (size < smallest) {
        for (const node of group) loose.push(node);
        alive.delete(next);
      }
      continue;
    }
    for (const node of group) host.push(node);
    bySize.push({ index: into, size: host.length });
    alive.delete(next);
    for (const [other, weight] of bonds.get(next) ?? []) {
      bonds.get(other)?.delete(next);
      if (other === into) continue;
      tie(into, other, weight);
      tie(other, into, weight);
    }
    bonds.delete(next);
  }
  const order = new Map(nodes.map((node, index) => [node, index]));
  const inOrder = (members: string[]) => members.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return { groups: [...alive.values()].map(inOrder), loose: inOrder(loose) };
}
