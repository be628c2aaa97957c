import { fixedHalfEven } from './half-even.ts';
import type { ScoreTable } from './score.ts';

/** The table as the reference scorer prints it: a head line, then one line per row, three digits. */
export function formatScores({ rows }: Pick<ScoreTable, 'rows'>): string {
  const line = (key: string, shares: string[], counts: string[]): string =>
    key.padEnd(28) + shares.map((one) => one.padStart(7)).join('') + counts.map((one) => one.padStart(6)).join('');
  const head = line('', ['P', 'R', 'F1'], ['tp', 'fp', 'fn']);
  const body = [...rows].map(([key, { precision, recall, f1, tp, fp, fn }]) =>
    line(key, [precision, recall, f1].map(threeDigits), [tp, fp, fn].map(String)),
  );
  return `${[head, ...body].join('\n')}\n`;
}

const threeDigits = (share: number): string => fixedHalfEven(share, 3);
