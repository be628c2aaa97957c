const format = new Intl.NumberFormat('en');

/** 12040 → "12,040" */
export const number = (value: number): string => format.format(value);

const short = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 });

/** 12040 → "12K" */
export const compact = (value: number): string => short.format(value);

/** "1 paper", "12 papers" */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : many}`;
