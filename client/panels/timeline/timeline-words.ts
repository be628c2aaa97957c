import type { TimelineAnswer, TimelineEntity, Trend } from '../../../vocabulary/api/timeline.ts';
import type { TimelineDrawer } from '../../view/timeline-drawer.ts';
import { counted } from '../../words/count-words.ts';

export const trendWords: Record<Trend, string> = {
  rising: 'Rising',
  new: 'New',
  steady: 'Steady',
  fading: 'Fading',
  gone: 'Not seen lately',
  undated: 'Without a year',
};

export const barsWords: Record<TimelineDrawer['bars'], string> = {
  papers: 'Papers',
  mentioned: 'Names mentioned, by kind',
  first: 'Names mentioned for the first time, by kind',
  relations: 'Papers that state a relation, by relation',
};

const share = (value: number): string => {
  const percent = 100 * value;
  return `${percent >= 10 || percent === 0 ? Math.round(percent) : percent.toPrecision(2)} %`;
};

const recentWords = ({ years, recentFrom }: TimelineAnswer): string =>
  recentFrom === undefined || recentFrom === years.at(-1) ? `in ${years.at(-1)}` : `since ${recentFrom}`;

/** "4.2 % of papers since 2023, 1.1 % from 2019 until then" */
export function entityWords(entity: TimelineEntity, answer: TimelineAnswer): string {
  const { trend, recentShare = 0, earlierShare = 0, papers, lastYear, undated, node } = entity;
  const all = papers.reduce((sum, count) => sum + count, 0) + undated;
  if (trend === 'undated') return `${counted(undated, 'paper')}, none with a year`;
  const first = answer.years[papers.findIndex((count) => count > 0)] ?? node.year;
  if (trend === 'gone') return `${counted(all, 'paper')}, the last of ${lastYear}`;
  if (trend === 'new')
    return `first in ${first} · ${counted(all, 'paper')}, ${share(recentShare)} of those ${recentWords(answer)}`;
  return `${share(recentShare)} of papers ${recentWords(answer)}, ${share(earlierShare)} from ${first} until then`;
}

/** What a list holds, and in which order. */
export function trendMeans(trend: Trend, answer: TimelineAnswer): string {
  const recent = recentWords(answer);
  switch (trend) {
    case 'rising':
      return `Mentioned by a greater share of the papers ${recent} than from their first mention until then, by two standard errors or more; the clearest first.`;
    case 'fading':
      return `Mentioned by a smaller share of the papers ${recent} than from their first mention until then, by two standard errors or more; the clearest first.`;
    case 'new':
      return `Mentioned for the first time ${recent}; those in the most papers first.`;
    case 'gone':
      return `Not mentioned ${recent}; those in the most papers first.`;
    case 'steady':
      return `Mentioned by about the same share of the papers ${recent} as before; those in the most papers first.`;
    case 'undated':
      return 'Mentioned by papers without a year alone.';
  }
}
