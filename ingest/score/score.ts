import { align, type End, endFinder, scoredEntities } from './align.ts';
import type { PaperGraph } from './graph-file.ts';
import { fixedHalfEven } from './half-even.ts';

export interface Score {
  /** 0–1, rounded to four digits; 0 where nothing was predicted. */
  precision: number;
  recall: number;
  f1: number;
  tp: number;
  fp: number;
  fn: number;
}

/** What one paper has too much or too little. */
export interface ScoreError {
  paper: string;
  kind: 'missed' | 'spurious';
  type: string;
  what: string;
}

export interface ScoreTable {
  /** `entity:Model`, `relation:INTRODUCES`, sums `entity:ALL`, `entity:NAMED`, `relation:ALL`; sorted by key. */
  rows: Map<string, Score>;
  errors: ScoreError[];
}

type Counts = { tp: number; fp: number; fn: number };

const round = (value: number): number => Number(fixedHalfEven(value, 4));

function scoreOf({ tp, fp, fn }: Counts): Score {
  const precision = tp + fp > 0 ? tp / (tp + fp) : 0;
  const recall = tp + fn > 0 ? tp / (tp + fn) : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision: round(precision), recall: round(recall), f1: round(f1), tp, fp, fn };
}

const nothing = (id: string): PaperGraph => ({ id, entities: [], relations: [] });
const keyOf = (type: string, source: unknown, target: unknown): string => JSON.stringify([type, source, target]);

/**
 * Document-level micro precision, recall and F1 of predicted graphs against gold ones. Only papers of `gold` count; one
 * missing from `predicted` counts as predicted empty. COMPARED_WITH has no direction.
 *
 * @param options.lenient Dataset and Benchmark count as one type. Default false.
 */
export function score(
  gold: Map<string, PaperGraph>,
  predicted: Map<string, PaperGraph>,
  options: { lenient?: boolean } = {},
): ScoreTable {
  const lenient = options.lenient ?? false;
  const counts = new Map<string, Counts>();
  const errors: ScoreError[] = [];
  const count = (key: string, what: keyof Counts): void => {
    const row = counts.get(key) ?? { tp: 0, fp: 0, fn: 0 };
    counts.set(key, { ...row, [what]: row[what] + 1 });
  };

  for (const [paper, wanted] of gold) {
    const given = predicted.get(paper) ?? nothing(paper);
    const goldEntities = scoredEntities(wanted, lenient);
    const givenEntities = scoredEntities(given, lenient);
    const pairs = align(goldEntities, givenEntities);
    const back = new Map([...pairs].map(([goldIndex, givenIndex]) => [givenIndex, goldIndex]));
    goldEntities.forEach(({ type, name }, index) => {
      count(`entity:${type}`, pairs.has(index) ? 'tp' : 'fn');
      if (!pairs.has(index)) errors.push({ paper, kind: 'missed', type, what: name });
    });
    givenEntities.forEach(({ type, name }, index) => {
      if (back.has(index)) return;
      count(`entity:${type}`, 'fp');
      errors.push({ paper, kind: 'spurious', type, what: name });
    });

    const goldEnd = endFinder(goldEntities);
    const givenEnd = endFinder(givenEntities);
    const open = new Map<string, { type: string; source: End; target: End }>();
    for (const { type, source, target } of wanted.relations) {
      const [from, to] = [goldEnd(source), goldEnd(target)];
      if (from !== null && to !== null) open.set(keyOf(type, from, to), { type, source: from, target: to });
    }
    for (const [key, { type, source, target }] of [...open]) {
      if (type !== 'COMPARED_WITH' || !open.has(keyOf(type, target, source))) continue;
      if (String(source) > String(target)) open.delete(key);
    }
    const goldKeys = new Set(open.keys());
    /** The gold entity an end stands for, or something that equals none: only a source can be the paper. */
    const matched = (end: End | null): number | [string, End | null] =>
      (end === null || end === 'PAPER' ? undefined : back.get(end)) ?? ['predicted', end];
    const seen = new Set<string>();
    for (const { type, source, target } of given.relations) {
      const from = givenEnd(source) === 'PAPER' ? 'PAPER' : matched(givenEnd(source));
      const to = matched(givenEnd(target));
      const turned = keyOf(type, to, from);
      const key = type === 'COMPARED_WITH' && goldKeys.has(turned) ? turned : keyOf(type, from, to);
      if (seen.has(key)) continue;
      seen.add(key);
      const isRight = goldKeys.has(key);
      count(`relation:${type}`, isRight ? 'tp' : 'fp');
      if (!isRight) errors.push({ paper, kind: 'spurious', type, what: `${source} -> ${target}` });
    }
    const nameOf = (end: End): string => (end === 'PAPER' ? end : (goldEntities[end]?.name ?? ''));
    for (const [key, { type, source, target }] of open) {
      if (seen.has(key)) continue;
      count(`relation:${type}`, 'fn');
      errors.push({ paper, kind: 'missed', type, what: `${nameOf(source)} -> ${nameOf(target)}` });
    }
  }
  return { rows: withSums(counts), errors };
}

const namedKeys = new Set(['entity:Model', 'entity:Dataset', 'entity:Benchmark', 'entity:Resource']);

function withSums(counts: Map<string, Counts>): Map<string, Score> {
  const sum = (takes: (key: string) => boolean): Counts =>
    [...counts]
      .filter(([key]) => takes(key))
      .reduce((all, [, row]) => ({ tp: all.tp + row.tp, fp: all.fp + row.fp, fn: all.fn + row.fn }), {
        tp: 0,
        fp: 0,
        fn: 0,
      });
  const all: [string, Counts][] = [
    ...counts,
    ['entity:ALL', sum((key) => key.startsWith('entity:'))],
    ['entity:NAMED', sum((key) => namedKeys.has(key))],
    ['relation:ALL', sum((key) => key.startsWith('relation:'))],
  ];
  all.sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(all.map(([key, row]) => [key, scoreOf(row)]));
}
