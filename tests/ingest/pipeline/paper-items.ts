import type { ReadItem } from '../../../ingest/read/read-item.ts';
import { Document } from '../../../vocabulary/document.ts';

export const paperItem = (id: string, abstract: string, place = { file: 'papers.jsonl', line: 1 }): ReadItem => ({
  kind: 'document',
  document: Document.parse({ id, title: `On ${id}`, abstract, year: 2020 + (id.length % 5) }),
  ...place,
});

export async function* stream(items: readonly ReadItem[]): AsyncGenerator<ReadItem> {
  yield* items;
}

/** Numbers that look random and are the same in every run (Numerical Recipes' linear congruence). */
export function* numbers(seed: number): Generator<number> {
  let state = seed >>> 0;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/**
 * Papers that share names, call the same thing a dataset here and a benchmark there, and use one name for a model and
 * for data: whatever resolution has to decide by counting occurs.
 */
export function manyPapers(count: number, seed = 7): ReadItem[] {
  const random = numbers(seed);
  const next = (limit: number): number => Math.floor((random.next().value ?? 0) * limit);
  const names = Math.max(6, Math.floor(count / 4));
  return Array.from({ length: count }, (_, index) => {
    const said = Array.from({ length: 1 + next(4) }, () => {
      const noun = ['model', 'dataset', 'benchmark'][next(3)] ?? 'model';
      const spelling = ['Name-', 'Name', 'NAME-'][next(3)] ?? 'Name';
      return `${noun} ${spelling}${next(names)}`;
    });
    return paperItem(`paper-${index}`, `We write about ${said.join(' and ')}.`, {
      file: 'many.jsonl',
      line: index + 1,
    });
  });
}

export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const random = numbers(seed);
  return items
    .map((item) => ({ item, at: random.next().value ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
