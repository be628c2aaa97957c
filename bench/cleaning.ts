import { cleanText } from '../ingest/text/clean.ts';
import { type Figure, timed } from './figure.ts';

/** Characters of an abstract at most. */
const longest = 50_000;
/** Texts of which one reading costs, if done without care, the square of their length. */
const hard = [
  '{',
  '{$\\a',
  `${'{'.repeat(2_000)}${'}'.repeat(2_000)}`,
  '\\(',
  'a~',
  'ab-\ncd ',
  ' \n',
  '$x$^{',
  '*a',
  '<i ',
];

/** Cleaning texts made to be slow: a second per megabyte at most. */
export async function measureCleaning(): Promise<Figure> {
  const texts = hard.map((piece) => piece.repeat(Math.ceil(longest / piece.length)));
  const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  const { seconds } = await timed(() => {
    for (const text of texts) cleanText(text);
  });
  return {
    what: 'cleaning texts made to be slow',
    amount: Math.round(megabytes * 100) / 100,
    unit: 'MB',
    seconds,
    compared: { to: 'a second per megabyte', seconds: megabytes },
    most: 1,
  };
}
