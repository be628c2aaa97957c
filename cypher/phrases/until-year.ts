/** A phrase up to its year, of which no digit or some are typed; "since" may have just begun. */
const pattern = /^(?<before>.+\s)(?<word>si|sin|sinc|since|after|from|in|of|during)(?:\s+(?<digits>\d{1,3}))?$/iu;

/** Years offered. */
const most = 3;

/** The questions that a phrase may become which stops where its year belongs, with the last years up to `latest`. */
export function untilYear(text: string, latest: number): string[] {
  const { before, word = '', digits = '' } = pattern.exec(text.trim())?.groups ?? {};
  if (before === undefined) return [];
  // After the last year there is nothing.
  const last = word.toLowerCase() === 'after' ? latest - 1 : latest;
  const years = Array.from({ length: Math.max(0, last - 1900) }, (_, ago) => last - ago);
  const offered = years.filter((year) => String(year).startsWith(digits)).slice(0, most);
  return offered.map((year) => `${before}${/^si/iu.test(word) ? 'since' : word} ${year}`);
}
