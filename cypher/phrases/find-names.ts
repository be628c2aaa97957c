import type { NodeHead } from '../../vocabulary/api/node.ts';
import type { Span } from '../../vocabulary/extract.ts';
import type { PhraseNames } from './phrase-names.ts';

/** A name of the graph in a phrase, and the entities that bear it. */
export interface FoundName {
  text: string;
  span: Span;
  nodes: readonly NodeHead[];
  /** The key term that it is instead; null for a name. */
  term: string | null;
}

/** No name of the field has more words. */
const longest = 8;

/** A word without what stands around it: “MMMU”? is MMMU. A name may end in `+` or hold anything inside. */
const word = /[\p{L}\p{N}][^\s"“”]*[\p{L}\p{N}+]|[\p{L}\p{N}]/gu;
const possessive = /['’]s$/u;

/**
 * The names of the graph in a phrase, the longest at each place first; they do not overlap. Key terms only where asked for.
 * @param isWord whether a text is taken for words of the question and not for a name
 * @param withTerms whether what no entity is called may be a key term
 */
export function findNames(
  text: string,
  names: PhraseNames,
  isWord: (text: string) => boolean,
  withTerms = false,
): FoundName[] {
  const words = Array.from(text.matchAll(word), ({ 0: found, index }): Span => {
    const bare = found.replace(possessive, '');
    return [index, index + bare.length];
  });
  const found: FoundName[] = [];
  for (let at = 0; at < words.length; ) {
    const name = longestAt(at);
    if (name) found.push(name.found);
    at += name?.words ?? 1;
  }
  return found;

  function longestAt(first: number) {
    for (let count = Math.min(longest, words.length - first); count > 0; count--) {
      const [start = 0] = words[first] ?? [];
      const [, end = 0] = words[first + count - 1] ?? [];
      const piece = text.slice(start, end);
      if (isWord(piece)) continue;
      const nodes = called(piece, names);
      const term = withTerms && nodes.length === 0 ? names.term(piece) : null;
      if (nodes.length > 0 || term !== null)
        return { found: { text: piece, span: [start, end] satisfies Span, nodes, term }, words: count };
    }
    return null;
  }
}

/** "X-rays" and "videos" are the modalities without their s. */
function called(text: string, names: PhraseNames): readonly NodeHead[] {
  const nodes = names.called(text);
  if (nodes.length > 0 || !/[a-z]{2}s$/.test(text)) return nodes;
  return names.called(text.slice(0, -1)).filter(({ kind }) => kind === 'Modality');
}
