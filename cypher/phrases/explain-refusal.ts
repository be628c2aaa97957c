import type { NodeHead } from '../../vocabulary/api/node.ts';
import { listWords } from '../../vocabulary/list-words.ts';
import type { FoundName } from './find-names.ts';
import type { ParsedPhrase } from './parse-phrase.ts';
import { phraseRefusals } from './phrase-refusals.ts';
import { wordPattern } from './word-pattern.ts';

const refusals = phraseRefusals.map(({ words, because }) => ({
  pattern: wordPattern(words, false),
  because,
}));

const quoted = (text: string): string => `“${text}”`;

/**
 * Why a phrase was not understood, and what of it was: one to three sentences for its reader.
 * @param near what the graph has that is called nearly so, of words that it does not know
 */
export function explainRefusal(
  { words, unknown }: ParsedPhrase,
  names: readonly FoundName[],
  near: (text: string) => readonly NodeHead[],
): string {
  const cannot = refusals.find(({ pattern }) => pattern.test(words));
  const known = names.map(({ text, nodes }) => {
    const kinds = [...new Set(nodes.map(({ kind }) => kind.toLowerCase()))];
    return `${quoted(text)} is a ${listWords(kinds, 'or')}`;
  });
  const understood = known.length === 0 ? '' : `${listWords(known, 'and')}. `;
  if (cannot) return `${understood}${cannot.because}`;
  if (unknown.length === 0) {
    return names.length === 0
      ? 'This is not a question that Weft knows. Name a model, a dataset, a benchmark or a kind of data.'
      : `${understood}What is asked about ${names.length === 1 ? 'it' : 'them'} is not a question that Weft knows.`;
  }
  const meant = [...new Set(unknown.flatMap((word) => near(word).slice(0, 2)).map(({ name }) => name))].slice(0, 3);
  return (
    `${understood}Not understood: ${listWords(unknown.map(quoted), 'and')}.` +
    (meant.length > 0 ? ` Did you mean ${listWords(meant, 'or')}?` : '')
  );
}
