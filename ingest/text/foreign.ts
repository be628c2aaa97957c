import type { Sentence, TokenisedText } from './token.ts';

/** Small words that every sentence of its language is full of; none of them is an English word. */
const foreignWords = new Set(
  `der das und nicht ist ein eine einer eines mit für von auf wird werden dass sich sind bei durch wir auch zur zum wie
  le la les des et est une dans pour que qui sur avec par nous cette ces aux sont du ce en au leur
  el los las por para con como del este esta se y es un una lo sus más entre
  os uma com não ao dos é são um da na nas nos pela pelo
  il gli che di per sono della nel nella è dei delle degli
  het een van voor niet ook wordt dat deze zijn naar
  jest nie się oraz przez dla które które ze tym
  bir ve için ile bu olarak olan daha
  je pro které při není jsou
  och att det som är för med av till
  og er til på ikke fra
  ja että ovat sekä
  yang dan untuk dengan pada dari ini adalah
  và của các là cho trong được
  și în pentru cu care`.split(/\s+/u),
);
const englishWords = new Set(
  'the of and to in is that for with as we this on by are it an from our which can be has have their or these at not'.split(
    ' ',
  ),
);
/** No word of either list is longer. */
const longestWord = Math.max(...[...foreignWords, ...englishWords].map(({ length }) => length));
/** Share of letters outside the Latin and Greek scripts from which a text is not read as English. */
const foreignScript = 0.3;
const fewestForeignWords = 2;

interface Tally {
  foreign: number;
  english: number;
}

function tallyOf({ tokens }: Sentence): Tally {
  let [foreign, english] = [0, 0];
  for (const { lower } of tokens) {
    if (lower.length > longestWord) continue;
    if (foreignWords.has(lower)) foreign++;
    if (englishWords.has(lower)) english++;
  }
  return { foreign, english };
}

const isForeign = ({ foreign, english }: Tally): boolean => foreign >= fewestForeignWords && foreign > english;

function isOtherScript(text: string): boolean {
  if (!/[^\0-\x7F]/.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const others = text.match(/(?![\p{Script=Latin}\p{Script=Greek}])\p{L}/gu)?.length ?? 0;
  return others > foreignScript * letters;
}

/**
 * For each sentence whether it is in another language than English, going by its small words and its script; one that
 * has none of these words, such as a title, is in the language of the whole text.
 */
export function foreignSentences({ text, sentences }: TokenisedText): boolean[] {
  const tallies = sentences.map(tallyOf);
  const whole = tallies.reduce(
    (sum, { foreign, english }) => ({ foreign: sum.foreign + foreign, english: sum.english + english }),
    { foreign: 0, english: 0 },
  );
  return sentences.map(({ start, end }, index) => {
    const tally = tallies[index] ?? whole;
    return isForeign(tally.foreign + tally.english === 0 ? whole : tally) || isOtherScript(text.slice(start, end));
  });
}
