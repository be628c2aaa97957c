import type { AnalysisInput } from './analysis-input.ts';
import { compareText } from './compare-text.ts';

/** The same graph in one fixed order, whatever order it was read in: every later step walks it in this order. */
export function sortInput(input: AnalysisInput): AnalysisInput {
  const papers = input.papers.toSorted((a, b) => compareText(a.id, b.id));
  const entities = input.entities.toSorted((a, b) => compareText(a.id, b.id));
  const knownPapers = new Set(papers.map(({ id }) => id));
  const knownEntities = new Set(entities.map(({ id }) => id));
  return {
    communities: input.communities.toSorted((a, b) => compareText(a.id, b.id)),
    papers,
    entities,
    mentions: input.mentions
      .filter(({ paper, entity }) => knownPapers.has(paper) && knownEntities.has(entity))
      .sort((a, b) => compareText(a.paper, b.paper) || compareText(a.entity, b.entity) || a.count - b.count),
    claims: input.claims
      .filter(
        ({ paper, source, target }) =>
          knownPapers.has(paper) && knownEntities.has(target) && (source === null || knownEntities.has(source)),
      )
      .sort(
        (a, b) =>
          compareText(a.paper, b.paper) ||
          compareText(a.type, b.type) ||
          compareText(a.source ?? '', b.source ?? '') ||
          compareText(a.target, b.target),
      ),
  };
}

/** The same graph as if it had never been analysed. */
export function forgetEarlier(input: AnalysisInput): AnalysisInput {
  return {
    ...input,
    papers: input.papers.map((paper) => ({ ...paper, placement: null })),
    entities: input.entities.map((entity) => ({ ...entity, placement: null })),
    communities: [],
  };
}
