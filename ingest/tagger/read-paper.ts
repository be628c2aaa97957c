import type { TokenisedText } from '../text/token.ts';
import type { Network } from './network.ts';
import type { WordAnswers } from './paper-reading.ts';
import { labels, width } from './tagger-file.ts';
import type { Weights } from './weights.ts';
import { windowsOf } from './windows.ts';
import { featureSizes, featuresOf } from './word-features.ts';
import { endPiece, startPiece } from './word-pieces.ts';
import { wordsOf } from './words.ts';

const noFeatures: readonly number[] = featureSizes.map(() => 0);

/** The number of each word's sentence, counted from the title on. */
function sentencesOf(words: readonly { start: number }[], { sentences }: TokenisedText): number[] {
  let at = 0;
  return words.map(({ start }) => {
    while (start >= (sentences[at + 1]?.start ?? Number.POSITIVE_INFINITY)) at++;
    return at;
  });
}

/** Runs the network over a text, window by window, and keeps its answer for the first piece of each word. */
export async function readPaper(
  text: TokenisedText,
  { pieces, frequency }: Pick<Weights, 'pieces' | 'frequency'>,
  network: Network,
): Promise<WordAnswers> {
  const words = wordsOf(text.text);
  const sentenceOf = sentencesOf(words, text);
  const features = featuresOf(text.titleEnd, words, frequency);
  const cut = words.map((word) => pieces.piecesOf(word.text));
  const hidden = new Float32Array(words.length * width);
  const emissions = new Float32Array(words.length * labels.length);
  const sizes = cut.map(({ length }) => length);
  for (const { from, to } of windowsOf(sizes, sentenceOf)) {
    const ids = [startPiece, ...cut.slice(from, to).flat(), endPiece];
    const rows = [
      noFeatures,
      ...cut.slice(from, to).flatMap((own, i) => own.map(() => features[from + i] ?? noFeatures)),
      noFeatures,
    ];
    const answer = await network.run(ids, rows);
    let piece = 1;
    for (let word = from; word < to; word++) {
      hidden.set(answer.hidden.subarray(piece * width, (piece + 1) * width), word * width);
      emissions.set(
        answer.emissions.subarray(piece * labels.length, (piece + 1) * labels.length),
        word * labels.length,
      );
      piece += sizes[word] ?? 0;
    }
  }
  return { words, sentenceOf, hidden, emissions };
}
