/** One line of JSONL. Every paper names three things, in the second version of its text a fourth. */
export function wovenPaper(number: number, version: 1 | 2): string {
  const own = `Weaver${number}Net`;
  const data = `Bobbin${number % 17}Set`;
  const rival = `Weaver${(number * 7) % 100}Net`;
  const more = version === 2 ? ` It is also tested on Heddle${number % 5}Set.` : '';
  return JSON.stringify({
    id: `woven-${number}`,
    title: `${own}: version ${version}`,
    abstract: `We propose ${own}, a model trained on ${data}. ${own} outperforms ${rival} on ${data}.${more}`,
    year: 2020 + (number % 5),
  });
}

export const wovenPapers = (from: number, to: number, version: 1 | 2 = 1): string =>
  Array.from({ length: to - from }, (_, at) => `${wovenPaper(from + at, version)}\n`).join('');
