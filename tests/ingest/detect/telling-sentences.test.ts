import { expect, test } from 'vitest';
import { findCandidates } from '../../../ingest/detect/candidates.ts';
import { findKinds } from '../../../ingest/detect/find-modalities.ts';
import { tellingSentences } from '../../../ingest/detect/telling-sentences.ts';
import { loadLexicon } from '../../../ingest/lexicon/lexicon.ts';
import { tokenise } from '../../../ingest/text/tokenise.ts';
import { Document } from '../../../vocabulary/document.ts';

function read(title: string, abstract: string): string[] {
  const text = tokenise(Document.parse({ id: 'p', title, abstract }));
  const sentences = tellingSentences(text, findCandidates(text, loadLexicon()), findKinds(text));
  return text.sentences
    .filter(({ index }) => sentences.has(index))
    .map(({ start, end }) => text.text.slice(start, end));
}

const title = 'Learning to Sort by Comparison';
const told = 'We propose a sorter that learns from comparisons.';

test.each([
  ['may hold a name', 'On CIFAR-10 it errs less often.'],
  ['tells of a kind of data that no other sentence tells of', 'We sort videos as well.'],
])('the title, what is introduced, and a sentence that %s are read', (_, sentence) => {
  expect(read(title, `It is an old problem. ${told} It needs no labels. ${sentence}`)).toEqual([title, told, sentence]);
});

test('a kind of data is looked for no further where a sentence that is read tells of it', () => {
  const [named, again] = ['On CIFAR-10 the images are sorted best.', 'It was tried on images.'];
  expect(read(title, `${again} ${told} ${named}`)).toEqual([title, told, named]);
});
