type Plain = string | number | boolean | null;

const quoted = (value: Plain): string => {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Comma-separated values as RFC 4180 has them. */
export const csvOf = (lines: readonly (readonly Plain[])[]): string =>
  lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
