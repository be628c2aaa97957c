import { bootstrapF1, type Counts, f1Of, sumOf } from './bootstrap.ts';
import type { GoldPaper } from './gold-papers.ts';
import { countsOf, type Measured } from './measure.ts';

const three = (share: number): string => share.toFixed(3);
const share = (part: number, whole: number): string => three(whole === 0 ? 0 : part / whole);
const interval = (papers: Counts[]): string => bootstrapF1(papers).map(three).join('–');

/** The figures that targets are set for; others are too few for an interval that says something. */
const overall = [
  ['entity:NAMED', 'named'],
  ['entity:Modality', 'modality'],
  ['relation:ALL', 'relations'],
  ['relation:INTRODUCES', 'introduces'],
  ['relation:HAS_MODALITY', 'modality of'],
] as const;
const mentions = [
  ['mention:typed', 'span, typed'],
  ['mention:untyped', 'span'],
] as const;
const withInterval = new Set<string>([...overall, ...mentions].map(([key]) => key));

/** All keys of one system: precision, recall, F1 with its interval, and counts. */
export function keyTable(measured: Measured, papers: GoldPaper[]): string[] {
  const keys = [...new Set([...measured.values()].flatMap((rows) => [...rows.keys()]))].sort();
  const head = `${''.padEnd(24)}${'P'.padStart(7)}${'R'.padStart(7)}${'F1'.padStart(7)}  ${'95 %'.padEnd(13)}${'right'.padStart(7)}${'wrong'.padStart(7)}${'missed'.padStart(7)}`;
  return [
    head,
    ...keys.flatMap((key) => {
      const counts = countsOf(measured, papers, key);
      const sum = sumOf(counts);
      const { tp, fp, fn } = sum;
      if (tp + fp + fn === 0) return [];
      const shares = [share(tp, tp + fp), share(tp, tp + fn), three(f1Of(sum))].map((one) => one.padStart(7)).join('');
      const range = withInterval.has(key) ? interval(counts) : '';
      const numbers = [tp, fp, fn].map((one) => String(one).padStart(7)).join('');
      return [`${key.padEnd(24)}${shares}  ${range.padEnd(13)}${numbers}`];
    }),
  ];
}

/** F1 of all systems side by side. */
export function systemTable(systems: { name: string; measured: Measured }[], papers: GoldPaper[]): string[] {
  const columns = [...overall, ...mentions];
  const line = (name: string, cells: string[]): string =>
    name.padEnd(31) + cells.map((cell) => cell.padStart(12)).join('');
  return [
    line(
      '',
      columns.map(([, title]) => title),
    ),
    ...systems.map(({ name, measured }) =>
      line(
        name,
        columns.map(([key]) => three(f1Of(sumOf(countsOf(measured, papers, key))))),
      ),
    ),
  ];
}
