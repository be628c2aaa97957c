import type { WordRange } from './word-range.ts';

/** How two entities stand to each other where their mentions stand nearest. */
export interface Nearness {
  /** The words between, when both are in one sentence and at most forty words apart. */
  between: WordRange | null;
  /** In one sentence; the source first; 1 / (1 + words apart); whether there is anything in `between`. */
  flags: [number, number, number, number];
}

const mostBetween = 40;

/** One sentence before distance, earlier mentions before later ones; as `nearest` of `training/network.py`. */
export function nearestMentions(
  source: readonly WordRange[],
  target: readonly WordRange[],
  sentenceOf: readonly number[],
): Nearness | null {
  let best: { key: number[]; a: WordRange; b: WordRange } | null = null;
  for (const a of source) {
    for (const b of target) {
      const gap = Math.max(b.from - a.to, a.from - b.to, 0);
      const apart = Math.abs((sentenceOf[a.from] ?? 0) - (sentenceOf[b.from] ?? 0));
      const key = [apart, gap, a.from, b.from];
      if (best === null || isLess(key, best.key)) best = { key, a, b };
    }
  }
  if (best === null) return null;
  const { a, b, key } = best;
  const [apart = 0, gap = 0] = key;
  const isForward = a.from <= b.from;
  const between = isForward ? { from: a.to, to: b.from } : { from: b.to, to: a.from };
  const length = between.to - between.from;
  const isNear = apart === 0 && length > 0 && length <= mostBetween;
  return {
    between: isNear ? between : null,
    flags: [Number(apart === 0), Number(isForward), 1 / (1 + gap), Number(isNear)],
  };
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}
