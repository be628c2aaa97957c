/** Order by UTF-16 code unit: unlike `localeCompare` it is the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
