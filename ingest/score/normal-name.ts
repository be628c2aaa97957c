/**
 * A name as the scorer compares it: NFKC, lower case, letters, digits, marks of numbers and plusses only. Twin of
 * `norm` in the reference scorer: Python's `\w` takes `str.isalnum` and the underscore, so numerals of every kind count
 * and combining marks do not.
 */
export function normalName(name: string): string {
  const lower = name.normalize('NFKC').toLowerCase().replaceAll('\\', '');
  const key = lower.replace(/[^\p{L}\p{N}+]+/gu, '');
  return key === '' ? lower.trim() : key;
}
