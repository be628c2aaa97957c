import { nodeIdOfPaper } from '../../vocabulary/ids.ts';
import type { AnalysisInput } from './analysis-input.ts';
import { compareText } from './compare-text.ts';
import { distinctive } from './distinctive.ts';
import type { Part } from './group.ts';

/** A community carries so many key terms at most. */
const mostTerms = 8;

/**
 * The key terms of each group: those of its papers that are likelier in it than elsewhere and that many of them have,
 * most telling first. A group too small or too mixed to have such has those that most of its papers have.
 */
export function communityTerms(groups: Part[], input: AnalysisInput, ofPapers: string[][]): string[][] {
  const places = new Map<string, number>(input.papers.map(({ id }, at) => [nodeIdOfPaper(id), at]));
  const everywhere = countTerms(ofPapers);
  return groups.map(({ members }) => {
    const papers = members.flatMap((node) => places.get(node) ?? []);
    const here = countTerms(papers.map((at) => ofPapers[at] ?? []));
    const weighed = [...here].map(([term, inside]) => ({
      term,
      inside,
      score: inside < 2 ? 0 : distinctive(inside, papers.length, everywhere.get(term) ?? inside, input.papers.length),
    }));
    weighed.sort((a, b) => b.score - a.score || b.inside - a.inside || compareText(a.term, b.term));
    return weighed.slice(0, mostTerms).map(({ term }) => term);
  });
}

function countTerms(lists: string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const term of list) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
