import { NameDeciders, type NameDecidersFile } from '../ingest/detect/name-deciders.ts';
import { growAll } from './learn-names.ts';
import type { NameRow } from './name-rows.ts';

const folds = 5;

/**
 * For each paper deciders of names that have not seen it: what the steps behind them learn from then has the mistakes
 * that they will meet.
 */
export function crossDeciders(rows: NameRow[], { thresholds }: NameDecidersFile): Map<string, NameDeciders> {
  const whole = rows.filter(({ isExcerpt }) => !isExcerpt);
  const papers = [...new Set(whole.map(({ paper }) => paper))];
  const deciders = new Map<string, NameDeciders>();
  for (let fold = 0; fold < folds; fold++) {
    const left = new Set(papers.filter((_, index) => index % folds === fold));
    const grown = growAll(
      whole.filter(({ paper }) => !left.has(paper)),
      () => true,
    );
    const one = new NameDeciders({ ...grown, thresholds });
    for (const paper of left) deciders.set(paper, one);
  }
  return deciders;
}
