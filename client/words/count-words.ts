let format: Intl.NumberFormat | undefined;
let short: Intl.NumberFormat | undefined;

/**
 * 12040 → "12,040". A whole number goes without `Intl`, whose data takes some 10 ms to come up: the header's counts would
 * keep the first picture waiting for it.
 */
export function number(value: number): string {
  if (Number.isInteger(value)) return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
  format ??= new Intl.NumberFormat('en');
  return format.format(value);
}

/** 12040 → "12K" */
export function compact(value: number): string {
  short ??= new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 });
  return short.format(value);
}

/** "1 paper", "12 papers" */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : many}`;
