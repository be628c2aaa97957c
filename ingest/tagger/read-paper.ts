import type { TokenisedText } from '../text/token.ts';
import type { Network } from './network.ts';
import type { WordAnswers } from './paper-reading.ts';
import { labels, width } from './tagger-file.ts';
import type { Weights } from './weights.ts';
import { windowsOf } from './windows.ts';
import { featureSizes, featuresOf } from './word-features.ts';
import { endPiece, startPiece } from './word-pieces.ts';
import { type Word, wordsOf } from './words.ts';

const noFeatures: readonly number[] = featureSizes.map(() => 0);

/** The number of each word's sentence, counted from the title on. */
function sentencesOf(words: readonly { start: number }[], { sentences }: TokenisedText): number[] {
  let at = 0;
  return words.map(({ start }) => {
    while (start >= (sentences[at + 1]?.start ?? Number.POSITIVE_INFINITY)) at++;
    return at;
  });
}

/** A word that the network is given. */
interface Given {
  word: Word;
  sentence: number;
  features: readonly number[];
  pieces: readonly number[];
}

/** The words of those sentences. Their features are those that they have in the whole text. */
function wordsToRead(
  text: TokenisedText,
  { pieces, frequency }: Pick<Weights, 'pieces' | 'frequency'>,
  sentences: ReadonlySet<number> | undefined,
): Given[] {
  const words = wordsOf(text.text);
  const sentenceOf = sentencesOf(words, text);
  const features = featuresOf(text.titleEnd, words, frequency);
  return words.flatMap((word, i) => {
    const sentence = sentenceOf[i] ?? 0;
    if (sentences?.has(sentence) === false) return [];
    return [{ word, sentence, features: features[i] ?? noFeatures, pieces: pieces.piecesOf(word.text) }];
  });
}

/**
 * Runs the network over a text, window by window, and keeps its answer for the first piece of each word.
 * @param sentences Those that are read, one behind the other as if they were the whole text; by default all.
 */
export async function readPaper(
  text: TokenisedText,
  weights: Pick<Weights, 'pieces' | 'frequency'>,
  network: Network,
  sentences?: ReadonlySet<number>,
): Promise<WordAnswers> {
  const given = wordsToRead(text, weights, sentences);
  const sentenceOf = given.map(({ sentence }) => sentence);
  const sizes = given.map(({ pieces }) => pieces.length);
  const hidden = new Float32Array(given.length * width);
  const emissions = new Float32Array(given.length * labels.length);
  for (const { from, to } of windowsOf(sizes, sentenceOf)) {
    const window = given.slice(from, to);
    const ids = [startPiece, ...window.flatMap(({ pieces }) => pieces), endPiece];
    const rows = [noFeatures, ...window.flatMap(({ features, pieces }) => pieces.map(() => features)), noFeatures];
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
  return { words: given.map(({ word }) => word), sentenceOf, hidden, emissions };
}
