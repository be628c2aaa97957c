import { type Similarities, similarity } from './similarity.ts';

/**
 * Groups things that are alike and lists each group so that like stands beside like. Two that have nothing in common are
 * in different groups, unless others join them.
 *
 * Average linkage (Sokal and Michener 1958), by chains of nearest neighbours (Murtagh 1983), which takes time with the
 * square of the number of things. Where two lists are joined, they are turned so that the ends that meet are the most
 * alike (Gruvaeus and Wainer 1972). Of equal ones the first wins, so that the same input gives the same order.
 */
export function cluster(between: Similarities): number[][] {
  const { size } = between;
  const joined = Float64Array.from(between.values);
  const lists: (number[] | null)[] = Array.from({ length: size }, (_, at) => [at]);
  const done: number[][] = [];
  const chain: number[] = [];
  let left = 0;
  for (;;) {
    const top = chain.at(-1) ?? firstOf(lists, left);
    if (top === undefined) return done;
    if (chain.length === 0) {
      left = top;
      chain.push(top);
    }
    const before = chain.at(-2);
    const near = nearest(top, before);
    if (near === null) {
      done.push(lists[top] ?? []);
      lists[top] = null;
      chain.pop();
    } else if (near === before) {
      chain.length -= 2;
      join(before, top);
    } else chain.push(near);
  }

  /** Whoever is most like one; of equal ones the one that led here, and else the first. */
  function nearest(one: number, before: number | undefined): number | null {
    let best: number | null = null;
    let most = 0;
    if (before !== undefined) {
      best = before;
      most = joined[one * size + before] ?? 0;
    }
    for (let other = 0; other < size; other++) {
      if (other === one || lists[other] === null) continue;
      const value = joined[one * size + other] ?? 0;
      if (value > most) {
        best = other;
        most = value;
      }
    }
    return most > 0 ? best : null;
  }

  function join(a: number, b: number): void {
    const first = lists[a] ?? [];
    const second = lists[b] ?? [];
    const share = first.length / (first.length + second.length);
    for (let other = 0; other < size; other++) {
      const value = share * (joined[a * size + other] ?? 0) + (1 - share) * (joined[b * size + other] ?? 0);
      joined[a * size + other] = value;
      joined[other * size + a] = value;
    }
    lists[a] = turned(first, second, between);
    lists[b] = null;
  }
}

const firstOf = (lists: readonly (number[] | null)[], from: number): number | undefined => {
  const at = lists.findIndex((list, place) => place >= from && list !== null);
  return at === -1 ? undefined : at;
};

function turned(a: readonly number[], b: readonly number[], between: Similarities): number[] {
  const meet = (one: number | undefined, other: number | undefined) =>
    one === undefined || other === undefined ? 0 : similarity(between, one, other);
  const ways = [
    { value: meet(a.at(-1), b[0]), list: () => [...a, ...b] },
    { value: meet(a.at(-1), b.at(-1)), list: () => [...a, ...b.toReversed()] },
    { value: meet(a[0], b[0]), list: () => [...a.toReversed(), ...b] },
    { value: meet(a[0], b.at(-1)), list: () => [...b, ...a] },
  ];
  return ways.reduce((best, way) => (way.value > best.value ? way : best)).list();
}
