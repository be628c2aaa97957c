const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
};

const markupTag = /<\/?(?:i|b|em|strong|sub|sup|p|br|span|italic|bold|jats:[a-z-]+)(?:\s[^<>]{0,200})?\/?>/gi;

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : whole;
}

/**
 * Writes out what abstracts carry from HTML (`&amp;`, `<i>`), Markdown (`**bold**`, `*emphasis*`) and TeX's typing
 * habits (``quotes''), and leaves one space between words. A star inside a name ("A* search", "D*") is no emphasis:
 * emphasis opens before a word and closes after one.
 */
export function markupToText(text: string): string {
  if (!/[<&*`'-]| {2}/.test(text)) return text;
  return text
    .replace(markupTag, '')
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, entity)
    .replace(/(?<![\w*])\*\*(?=[^\s*])([^*]{1,200}?)(?<=[^\s*])\*\*(?!\*)/g, '$1')
    .replace(/(?<![\p{L}\p{N}*)\]}])\*(?=[^\s*])([^*]{1,200}?)(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/``|''/g, '"')
    .replace(/(?<![\p{L}\p{N}])`([^`']{1,80})'(?!\p{L})/gu, "'$1'")
    .replace(/(?<=[\p{L}\p{N})"'])---(?=[\p{L}\p{N}("',])/gu, '—')
    .replace(/(?<=[\p{L}\p{N})"'])--(?=[\p{L}\p{N}$("'])/gu, '–')
    .replace(/ {2,}/g, ' ')
    .replace(/(?<=\p{L}) (?=[,;.](?: |$))/gu, '');
}
