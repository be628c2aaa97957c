import { accents, dropped, secondOfTwo, silent, subscripts, superscripts, symbols } from './clean-latex-symbols.ts';

/** Longest formula believed to be one; two dollar signs further apart are prices. */
const longestFormula = 600;

/** Longest argument in braces. */
const longestGroup = 4_000;

/** How far back the word before a tie is looked at. */
const longestWord = 200;

/** Groups nested deeper than any text needs are no groups: each level is read once more. */
const deepestNesting = 40;

/** Reads one text from left to right; `at` is where it is. */
interface Cursor {
  readonly text: string;
  at: number;
  /** By position of an opening brace: the place after its closing one, 0 where there is none. Made when first asked for. */
  closings: Int32Array | null;
  /** Ends of formulas, "\\)" or "\\]", that do not come any more. */
  readonly missing: Set<string>;
}

/** All pairs of braces in one pass, so that a text of nothing but open braces costs no more than another. */
function pairBraces(text: string): Int32Array {
  const closings = new Int32Array(text.length);
  const open: { at: number; height: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '{') open.push({ at, height: 1 });
    else if (character === '}') {
      const group = open.pop();
      if (group === undefined) continue;
      const outer = open.at(-1);
      if (outer !== undefined) outer.height = Math.max(outer.height, group.height + 1);
      if (group.height <= deepestNesting && at - group.at < longestGroup) closings[group.at] = at + 1;
    }
  }
  return closings;
}

/** The place after the brace that closes the one at `open`, or -1. */
function closing(cursor: Cursor, open: number): number {
  cursor.closings ??= pairBraces(cursor.text);
  return cursor.closings[open] || -1;
}

/** The raw argument at the cursor: a group, a command, or one character. Moves past it; '' where there is none. */
function argument(cursor: Cursor): string {
  const { text } = cursor;
  let at = cursor.at;
  while (text[at] === ' ') at++;
  const end = text[at] === '{' ? closing(cursor, at) : -1;
  if (end > 0) {
    cursor.at = end;
    return text.slice(at + 1, end - 1);
  }
  const command = /^\\(?:[a-zA-Z]+(?:\s*\{[^{}]*\})?|.)/su.exec(text.slice(at, at + 200))?.[0];
  const raw =
    command ??
    (text[at] === undefined || /[{}\\]/.test(text[at] ?? '') ? '' : String.fromCodePoint(text.codePointAt(at) ?? 32));
  cursor.at = at + raw.length;
  return raw;
}

/** Raw groups right after a command, up to `count`; optional `[…]` arguments are passed over. */
function groups(cursor: Cursor, count: number): string[] {
  const found: string[] = [];
  while (found.length < count) {
    const optional = /^\*?\s*\[[^\]]{0,200}\]/.exec(cursor.text.slice(cursor.at, cursor.at + 210))?.[0];
    if (optional !== undefined) cursor.at += optional.length;
    if (cursor.text[cursor.at] !== '{' || closing(cursor, cursor.at) < 0) break;
    found.push(argument(cursor));
  }
  return found;
}

const bracketed = (text: string): string => (/^(?:[\p{L}\p{N}\p{M}√.]*|.)$/u.test(text) ? text : `(${text})`);

function raised(text: string, sign: string, table: Record<string, string>): string {
  const small = [...text].map((character) => table[character]);
  if (small.every((character) => character !== undefined)) return small.join('');
  if (sign === '^' && /^(?:st|nd|rd|th|\*|′|†|⊤|∘)$/u.test(text)) return text === '∘' ? '°' : text;
  return sign + bracketed(text);
}

function accented(mark: string, cursor: Cursor, inMath: boolean): string {
  const letter = convert(argument(cursor), inMath).replace(/^[ıȷ]/u, (dotless) => (dotless === 'ı' ? 'i' : 'j'));
  // Over several letters a combining mark would land on the first one: leave it out.
  return /^\p{L}$/u.test(letter) ? (letter + mark).normalize('NFC') : letter;
}

function command(cursor: Cursor, name: string, inMath: boolean): string {
  const symbol = symbols[name];
  const isLetter = symbol !== undefined && /^(?:[oOlLij]|ss|ae|AE|oe|OE|aa|AA)$/.test(name);
  if (symbol !== undefined && !(isLetter && inMath)) {
    if (cursor.text.startsWith('{}', cursor.at)) cursor.at += 2;
    else if (isLetter && cursor.text[cursor.at] === ' ') cursor.at++;
    return symbol;
  }
  if (silent.has(name)) {
    if (cursor.text[cursor.at] === ' ') cursor.at++;
    return '';
  }
  const accent = accents[name];
  if (accent !== undefined && (name.length > 1 || /^[ {]/.test(cursor.text.slice(cursor.at)))) {
    return accented(accent, cursor, inMath);
  }
  if (dropped.has(name)) {
    groups(cursor, 1);
    return '';
  }
  if (/^[dt]?frac$/.test(name)) {
    const above = bracketed(convert(argument(cursor), true));
    return `${above}/${bracketed(convert(argument(cursor), true))}`;
  }
  if (name === 'sqrt') return `√${bracketed(convert(argument(cursor), true))}`;
  if (name === 'footnote')
    return groups(cursor, 1)
      .map((note) => ` (${convert(note, false)})`)
      .join('');
  if (secondOfTwo.has(name)) return convert(groups(cursor, 2).at(-1) ?? '', inMath);
  const isText = /^(?:text|mbox|operatorname|emph|url)/.test(name);
  const [content] = groups(cursor, 1);
  if (content !== undefined && content !== '') return convert(content, inMath && !isText);
  // Old style: `\mathcal O`, `\hat I` take the next letter; an unknown macro of the author's leaves its name.
  if (/^(?:math|text|operatorname|emph|underline|boldsymbol|bm|bold|mbox|url)/.test(name)) return '';
  const touchesWord = inMath && /[a-zA-Z\d]/.test(cursor.text[cursor.at - name.length - 2] ?? '');
  return touchesWord ? ` ${name}` : name;
}

function group(cursor: Cursor, inMath: boolean): string {
  const end = closing(cursor, cursor.at);
  const inner = end < 0 ? '' : cursor.text.slice(cursor.at + 1, end - 1);
  const isInitial = /^\p{L}$/u.test(inner) && /^\p{L}{2}/u.test(cursor.text.slice(end, end + 4));
  const isMarkup =
    inMath ||
    inner === '' ||
    isInitial ||
    /^\s*\\[a-zA-Z]/.test(inner) ||
    /^(?=.*\p{L}{2})[\p{L}\p{N} -]+$/u.test(inner);
  if (end < 0 || !isMarkup) {
    cursor.at++;
    return '{';
  }
  cursor.at = end;
  return convert(inner, inMath);
}

/** Pandoc's rule, so that "$5 and $10" stays: no space inside the signs, no digit after them. */
function formula(text: string, open: number): { inner: string; end: number } | undefined {
  const sign = text.startsWith('$$', open) ? '$$' : '$';
  const start = open + sign.length;
  let close = start;
  while (close < text.length && close - start <= longestFormula && !text.startsWith(sign, close))
    close += text[close] === '\\' ? 2 : 1;
  const inner = text.slice(start, close);
  if (!text.startsWith(sign, close) || inner.trim() === '' || inner.length > longestFormula) return undefined;
  const isTight = !/^\s|\s$/.test(inner) && !/^\d/.test(text.slice(close + sign.length));
  const isPrice = /^\s*\d/.test(inner) && !/^[\d.,/:]+$|[\\^_=<>+*|{}]|^\d[\d.,]*(?:[-\s]?[a-zA-Z])?$/.test(inner);
  if (isPrice || !(isTight || /\\[a-zA-Z]|[\^_]/.test(inner))) return undefined;
  return { inner: inner.trim(), end: close + sign.length };
}

function backslash(cursor: Cursor, inMath: boolean): string {
  const rest = cursor.text.slice(cursor.at + 1, cursor.at + 60);
  const name = /^[a-zA-Z]+/.exec(rest)?.[0];
  if (name !== undefined) {
    cursor.at += 1 + name.length;
    return command(cursor, name, inMath);
  }
  const sign = rest[0] ?? '';
  cursor.at += 1 + sign.length;
  if (sign === '\\') {
    // Escaped twice ("\\{0,1\\}", "\\hat") or a forced line break.
    const again = /^\\(?:[{}|%&_#$]|[a-zA-Z]+)/.exec(cursor.text.slice(cursor.at - 1, cursor.at + 40))?.[0] ?? '';
    const known = again.slice(1);
    const isEscapedTwice = /^[^a-zA-Z]/.test(known) || accents[known] !== undefined || symbols[known] !== undefined;
    if (isEscapedTwice && (inMath || known.length > 2 || /^[^a-zA-Z]/.test(known))) cursor.at--;
    return isEscapedTwice ? '' : ' ';
  }
  if (sign === '(' || sign === '[') {
    const close = sign === '(' ? '\\)' : '\\]';
    const end = cursor.missing.has(close) ? -1 : cursor.text.indexOf(close, cursor.at);
    if (end < 0) {
      cursor.missing.add(close);
      return sign;
    }
    const inner = cursor.text.slice(cursor.at, end);
    cursor.at = end + 2;
    return convert(inner.trim(), true);
  }
  if (/[{}%&_#$]/.test(sign)) return sign;
  if (sign === '|') return '‖';
  if (/[,;:! >/]/.test(sign)) return sign === '!' || sign === '/' ? '' : ' ';
  const accent = inMath ? undefined : accents[sign];
  if (accent !== undefined && /^\{?\\?[\p{L}]/u.test(cursor.text.slice(cursor.at, cursor.at + 3)))
    return accented(accent, cursor, inMath);
  return sign;
}

function convert(text: string, inMath: boolean): string {
  const cursor: Cursor = { text, at: 0, closings: null, missing: new Set() };
  let out = '';
  while (cursor.at < text.length) {
    const character = text[cursor.at] ?? '';
    if (character === '\\') out += backslash(cursor, inMath);
    else if (character === '{') out += group(cursor, inMath);
    else if (character === '$' && !inMath) {
      const found = formula(text, cursor.at);
      out += found === undefined ? '$' : convert(found.inner, true);
      cursor.at = found?.end ?? cursor.at + 1;
    } else if (inMath && (character === '^' || character === '_')) {
      cursor.at++;
      const script = convert(argument(cursor), true).trim();
      out += script === '' ? '' : raised(script, character, character === '^' ? superscripts : subscripts);
    } else {
      const isTie =
        character === '~' &&
        /(?<!\/\S*)[\p{L}.,)}$]$/u.test(text.slice(Math.max(0, cursor.at - longestWord), cursor.at)) &&
        /^[\p{L}(\\$]/u.test(text.slice(cursor.at + 1));
      out += isTie || (inMath && /[~&]/.test(character)) ? ' ' : inMath && character === '}' ? '' : character;
      cursor.at++;
    }
  }
  return inMath ? out.replace(/\s+/g, ' ') : out;
}

/**
 * Plain text out of TeX: escapes, fonts, accents and formulas written out ("M$^3$EL" → "M³EL", "$\tau$-bench" →
 * "τ-bench", "$O(\sqrt{n})$" → "O(√n)"). A macro nobody knows leaves its name, never a backslash.
 */
export const latexToText = (text: string): string => (/[\\${~]/.test(text) ? convert(text, false) : text);
