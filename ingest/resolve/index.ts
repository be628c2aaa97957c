import { byText } from './order.ts';
import { resolveNames } from './resolve-names.ts';
import { resolvePaper } from './resolve-paper.ts';
import type { Correction, ReadPaper, ResolvedGraph } from './resolved-graph.ts';

/**
 * Names across papers: which local entities are one, what it is called, and what each paper says in those terms.
 * A function of the set of papers and the corrections; linear in the size of the input.
 */
export function resolve(papers: ReadPaper[], corrections: Correction[] = []): ResolvedGraph {
  const sorted = [...papers].sort((a, b) => byText(a.document.id, b.document.id));
  const named = resolveNames(sorted, corrections);
  return {
    entities: named.entities,
    papers: sorted.map((paper, at) => resolvePaper(paper, named.papers[at] ?? { entities: [], types: [] })),
  };
}
