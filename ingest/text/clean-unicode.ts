const ligatures: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Not NFKC throughout: it would turn "M³" into "M3" and "½" into "1⁄2". Only what is a letter in disguise is folded. */
const disguised = /[\u{1D400}-\u{1D7FF}\u{FF01}-\u{FF5E}]/gu;

// Soft hyphen, zero-width space, word joiner, byte order mark, direction marks.
const invisible = /[\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
// Zero-width (non-)joiners mean something in emoji and in Persian or Indic scripts, nothing beside Latin text.
const idleJoiner = /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\p{M}|\p{Lo})[\u200C\u200D]/gu;
const control = /[^\P{Cc}\n\r]/gu;
// Some PDF readers leave this in the place of a line-end hyphen.
const brokenHyphen = '\u0002';

/** NFC, one kind of space and hyphen, no invisible or control characters, no ligatures, no half surrogate pairs. */
export function tidyUnicode(text: string): string {
  if (/^[\n\r\x20-\x7E]*$/.test(text)) return text;
  return text
    .replaceAll(brokenHyphen, '-\n')
    .replace(/[\u2028\u2029\u0085\v\f\t]/g, (character) => (character === '\t' ? ' ' : '\n'))
    .replace(invisible, '')
    .replace(idleJoiner, '')
    .replace(control, '')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligatures[ligature] ?? ligature)
    .replace(disguised, (letter) => letter.normalize('NFKC'))
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[^\S\n\r ]/g, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC');
}
