/**
 * What two spellings of one name have in common inside a paper: case, hyphens, spaces and other signs do not count,
 * letters, digits and plusses do. "GPT-4" and "GPT4" are one, "GPT-4" and "GPT-4V" two.
 */
export function nameKey(name: string): string {
  if (/^[A-Za-z0-9]+$/.test(name)) return name.toLowerCase();
  const key = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, '');
  return key === '' ? name.trim().toLowerCase() : key;
}
