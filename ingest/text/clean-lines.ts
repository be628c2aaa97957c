// Words that keep their hyphen when a line breaks after it. Before it: what rarely ends a syllable of one word.
const firsts = new Set(
  (
    'non self cross multi semi real high low large small fine coarse long short well state end single many few one two ' +
    'three zero first second open closed task domain data model user human object graph score bow time sample language ' +
    'vision image text question black white near ill better best left right top bottom fully hand machine meta quasi ' +
    'pseudo ultra mid all any half off post pre anti auto bi tri plug full point part pixel frame sentence token word'
  ).split(' '),
);
// After it: what is a word of its own and usually the second half of a compound.
const seconds = new Set(
  (
    'based driven aware free level specific agnostic guided supervised dependent independent trained tuned tuning ' +
    'training shot wise world of the to art means scale scaled dimensional modal lingual source target quality efficient ' +
    'invariant equivariant conditioned conditional augmented oriented centric grained like class label agent step stage ' +
    'time order rank hop turn view task domain generated grounded informed inspired maximizing minimizing preserving ' +
    'learning making solving effective aligned enhanced consumption attention language answering parametric uniform ' +
    'linear convex negative stationary trivial iid in out box only up off'
  ).split(' '),
);
/** Prefixes that are joined to most words ("preserve", "postpone") unless the second half is known. */
const doubtful = new Set([
  'pre',
  'post',
  'auto',
  'anti',
  'bi',
  'tri',
  'part',
  'all',
  'any',
  'mid',
  'one',
  'end',
  'point',
]);

/** What else the text writes, in order: its words and its pairs of words with a hyphen between. */
interface Written {
  words: string[];
  pairs: string[];
}

const inOrder = (list: Iterable<string>): string[] => [...new Set(list)].sort();

function writtenIn(text: string): Written {
  const lower = text.toLowerCase();
  const pairs = [...lower.matchAll(/(?<![\p{L}\p{N}])([\p{L}\p{N}]+)(?=-([\p{L}\p{N}]+))/gu)];
  return {
    words: inOrder(lower.match(/[\p{L}\p{N}]+/gu) ?? []),
    pairs: inOrder(pairs.map(([, first, second]) => `${first}-${second}`)),
  };
}

/** Whether one of the sorted texts starts so. */
function hasStart(sorted: string[], start: string): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(start) ?? false;
}

function keepsHyphen(first: string, second: string, { words, pairs }: Written): boolean {
  const a = first.toLowerCase();
  const b = second.toLowerCase();
  // What the rest of the text writes decides: "Bow-free" elsewhere, or "distribution" elsewhere.
  if (hasStart(pairs, `${a}-${b}`)) return true;
  if (hasStart(words, `${a}${b}`)) return false;
  if (/^[\p{Lu}\p{N}]/u.test(second) || /\p{N}$|\p{Lu}$/u.test(first)) return true;
  if (a.length === 1) return true;
  // Two letters are mostly a prefix: "re-turn" is "return", but "bi-modal" stays.
  if (seconds.has(b) && (a.length > 2 || firsts.has(a))) return true;
  return firsts.has(a) && !doubtful.has(a) && b.length > 4;
}

/**
 * One line out of many. A hyphen at a line's end goes ("di-⏎rected") unless it belongs to the word ("cross-⏎modal",
 * "state-⏎of-the-art", "GPT-⏎4").
 */
export function joinLines(text: string): string {
  if (!/[\n\r]| {2}/.test(text)) return text;
  let written: Written | null = null;
  return text
    .replace(
      /(?<![\p{L}\p{N}])([\p{L}\p{N}]+)-[ \t]*\r?\n\s*(?=([\p{L}\p{N}]+)(-?))/gu,
      (_, first: string, second: string, more: string, offset: number) => {
        const inChain = more === '-' || text[offset - 1] === '-';
        written ??= writtenIn(text);
        return inChain || keepsHyphen(first, second, written) ? `${first}-` : first;
      },
    )
    .replace(/\s+/g, ' ');
}
