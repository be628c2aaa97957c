/** Fixed by the base model's vocabulary. */
export const unknownPiece = 100;
export const startPiece = 101;
export const endPiece = 102;

const mostPieces = 12;
/** Longer runs are unknown, as in the base model's own tokeniser. */
const mostCharacters = 100;
/** Words whose pieces are remembered; then all are forgotten, so that endless input takes no endless memory. */
const mostRemembered = 50_000;

// The tokeniser of the base model takes these characters one by one.
const ideograph =
  /[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B820}-\u{2CEAF}\u{2F800}-\u{2FA1F}]/gu;

/** Lower case is taken letter by letter: a whole word's would end a Greek one on ς. */
const plain = (word: string): string =>
  Array.from(
    word
      .replace(/[\p{C}\uFFFD]/gu, '')
      .replace(ideograph, ' $& ')
      .normalize('NFD')
      .replace(/\p{Mn}/gu, ''),
    (letter) => letter.toLowerCase(),
  ).join('');

/**
 * WordPiece of an uncased BERT (Wu et al. 2016): greedy longest match from the left, for one word of `wordsOf` at a
 * time. Own lines, since the tokeniser packages bring their own splitting into words, whose offsets we could not use.
 */
export class WordPieces {
  readonly #ids: ReadonlyMap<string, number>;
  readonly #known = new Map<string, readonly number[]>();

  /** @param vocabulary Its pieces; the id of each is its place. */
  constructor(vocabulary: readonly string[]) {
    this.#ids = new Map(vocabulary.map((piece, id) => [piece, id]));
  }

  /** At least one and at most twelve ids. */
  piecesOf(word: string): readonly number[] {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const runs = plain(word)
      .split(/\s+/)
      .filter((run) => run !== '');
    const pieces = runs.flatMap((run) => this.#cut(run)).slice(0, mostPieces);
    const answer = pieces.length === 0 ? [unknownPiece] : pieces;
    if (this.#known.size >= mostRemembered) this.#known.clear();
    this.#known.set(word, answer);
    return answer;
  }

  #cut(run: string): number[] {
    const letters = Array.from(run);
    if (letters.length > mostCharacters) return [unknownPiece];
    const pieces: number[] = [];
    for (let start = 0; start < letters.length; ) {
      let end = letters.length;
      let id: number | undefined;
      for (; end > start && id === undefined; end--)
        id = this.#ids.get((start > 0 ? '##' : '') + letters.slice(start, end).join(''));
      if (id === undefined) return [unknownPiece];
      pieces.push(id);
      start = end + 1;
    }
    return pieces;
  }
}
