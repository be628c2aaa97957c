/** One figure beside what it is compared to, both measured in the same run. */
export interface Figure {
  what: string;
  /** How much was done, in `unit`. */
  amount: number;
  unit: string;
  seconds: number;
  /** The same amount of work by the bare library; null where nothing does the same. */
  compared: { to: string; seconds: number } | null;
  /** How many times the compared time it may take; absent where there is no promise. */
  most?: number;
  /** Seconds that each of the amount may take besides. */
  plus?: number;
}

/** One amount that is no rate: how long somebody waits, how much is fetched. */
export interface Measure {
  what: string;
  value: number;
  unit: 'ms' | 'kB';
  compared: { to: string; value: number } | null;
  /** How many times the compared value it may be; absent where there is no promise. */
  most?: number;
  /** The most that it may be whatever it is compared to, in its unit. */
  bound?: number;
}

/** A figure that could not be taken, with the reason. */
export interface LeftOut {
  what: string;
  reason: string;
}

const rate = (amount: number, seconds: number): string => {
  const perSecond = amount / Math.max(seconds, 1e-9);
  return perSecond >= 100 ? Math.round(perSecond).toLocaleString('en') : perSecond.toPrecision(3);
};

export function lineOf(figure: Figure | Measure | LeftOut): string {
  if ('reason' in figure) return `${figure.what}: left out, ${figure.reason}`;
  if ('value' in figure) return lineOfMeasure(figure);
  const { what, amount, unit, seconds, compared, most, plus = 0 } = figure;
  const inTime = seconds < 1 ? `${(seconds * 1000).toFixed(1)} ms` : `${seconds.toFixed(2)} s`;
  const own = `${what}: ${rate(amount, seconds)} ${unit}/s (${amount.toLocaleString('en')} in ${inTime})`;
  if (compared === null) return own;
  const times = seconds / Math.max(compared.seconds, 1e-9);
  const allowed = `${most} ×${plus === 0 ? '' : ` and ${plus * 1000} ms`}`;
  const isWithin = most !== undefined && seconds <= most * compared.seconds + plus * amount;
  const verdict = most === undefined ? '' : isWithin ? `, within ${allowed}` : `, MORE THAN ${allowed}`;
  return `${own} | ${compared.to}: ${rate(amount, compared.seconds)} ${unit}/s | ${times.toFixed(2)} × its time${verdict}`;
}

function lineOfMeasure({ what, value, unit, compared, most, bound }: Measure): string {
  const own = `${what}: ${value.toFixed(0)} ${unit}`;
  const held = bound === undefined ? '' : `, ${value <= bound ? 'within' : 'MORE THAN'} ${bound} ${unit}`;
  if (compared === null) return own + held;
  const times = value / Math.max(compared.value, 1e-9);
  const verdict = most === undefined ? '' : `, ${times <= most ? 'within' : 'MORE THAN'} ${most} ×`;
  return `${own}${held} | ${compared.to}: ${compared.value.toFixed(0)} ${unit} | ${times.toFixed(2)} ×${verdict}`;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Runs something and says how long it took, in seconds. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; seconds: number }> {
  const start = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - start) / 1000 };
}

/** Seconds of processor time, of all threads: what a machine with other work to do shows nearly the same. */
export async function processorSeconds<T>(work: () => T | Promise<T>): Promise<{ result: T; seconds: number }> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return { result, seconds: (user + system) / 1e6 };
}
