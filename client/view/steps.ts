import type { View } from './view.ts';

/** What the reader did, and the view after it. */
export interface Step {
  /** For people: "Hide 3 nodes". */
  name: string;
  view: View;
}

/** All steps in order, undone ones included; `at` is the one that is shown. Never empty. */
export interface Steps {
  list: readonly Step[];
  at: number;
}

export const firstSteps = (view: View): Steps => ({ list: [{ name: 'Open', view }], at: 0 });

/** The view as it is left, camera included, becomes that of its step: whoever comes back finds the same picture. */
export const leaving = ({ list, at }: Steps, view: View): Steps => ({
  list: list.map((step, i) => (i === at ? { ...step, view } : step)),
  at,
});

/** One more step after the shown one; those that had been undone go. */
export const stepped = ({ list, at }: Steps, step: Step): Steps => ({
  list: [...list.slice(0, at + 1), step],
  at: at + 1,
});
