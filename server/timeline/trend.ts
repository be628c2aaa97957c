import type { Trend } from '../../vocabulary/api/timeline.ts';

/** How a name goes, and by what that was told. */
export interface Going {
  trend: Trend;
  recentShare?: number;
  earlierShare?: number;
  change?: number;
}

/** From this many standard errors on a change is more than chance makes: 5 of 100 go so far by it, to either side. */
const telling = 2;

/** How many years count as recent: the last three, or the last one where there are fewer than six in all. */
export const recentCount = (years: number): number => (years < 6 ? 1 : 3);

/**
 * How a name goes through the years: see `trends`. Rising and fading are told by the test of two proportions (the pooled z
 * statistic): the share of recent papers that mention it, against the share from its first mention until then.
 * @param papers papers of each year that mention it; `all` papers of each year at all, years in their order
 */
export function trendOf(papers: readonly number[], all: readonly number[]): Going {
  const first = papers.findIndex((count) => count > 0);
  if (first === -1) return { trend: 'undated' };
  const recentAt = all.length - recentCount(all.length);
  const recent = { own: sum(papers.slice(recentAt)), all: sum(all.slice(recentAt)) };
  const recentShare = recent.all === 0 ? 0 : recent.own / recent.all;
  if (first >= recentAt) return { trend: 'new', recentShare };
  const earlier = { own: sum(papers.slice(first, recentAt)), all: sum(all.slice(first, recentAt)) };
  const earlierShare = earlier.own / earlier.all;
  const pooled = (recent.own + earlier.own) / (recent.all + earlier.all);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / Math.max(1, recent.all) + 1 / earlier.all));
  const change = error === 0 ? 0 : (recentShare - earlierShare) / error;
  const told = { recentShare, earlierShare, change };
  if (recent.own === 0) return { trend: 'gone', ...told };
  return { trend: change >= telling ? 'rising' : change <= -telling ? 'fading' : 'steady', ...told };
}

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
