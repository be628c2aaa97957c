import type { EdgeType } from '../../vocabulary/kinds.ts';

/**
 * What a path costs: its steps, and each node that it leads over, the two ends left out. Costs add up; less is better.
 *
 * `telling`:
 * - a claim that n papers state: 1 / (1 + ln n), so 1 for one paper, 0.3 for ten;
 * - MENTIONED_WITH of two entities that n papers share: 1 + 0.5 / (1 + ln n), never less than a claim;
 * - SIMILAR_TO: 1.5 − half its cosine; MENTIONS: 1;
 * - leading over a node with d mentions (papers that mention an entity, entities that a paper mentions): 0.8 · ln(1 + d).
 *   Who is mentioned five times is as dear as a step or two, `image`, which a third of all papers mention, as six.
 *
 * That a node should cost by its degree is due to Croes, Couche, Wodak & van Helden (2006), "Inferring meaningful pathways
 * in weighted metabolic networks", J. Mol. Biol. 356, where water and ATP had joined everything. The logarithm is that of
 * the degree-weighted paths of Himmelstein & Baranzini (2015), "Heterogeneous network edge prediction", PLOS Comput.
 * Biol. 11: a product of degrees to the power of −0.4 for the edge into a node and again for the edge out of it, here as a
 * sum.
 */
export interface Costs {
  /** @param score of SIMILAR_TO, 0–1 */
  step(type: EdgeType, papers: number, score: number): number;
  pass(mentions: number): number;
}

/** The exponent of Himmelstein & Baranzini, for the edges into a node and out of it. */
const damping = 2 * 0.4;

export const tellingCosts: Costs = {
  step(type, papers, score) {
    switch (type) {
      case 'MENTIONED_WITH':
        return 1 + 0.5 / (1 + Math.log(papers));
      case 'SIMILAR_TO':
        return 1.5 - score / 2;
      case 'MENTIONS':
        return 1;
      default:
        return 1 / (1 + Math.log(papers));
    }
  },
  pass: (mentions) => damping * Math.log(1 + mentions),
};

/** So little that what is telling decides only between paths of as many steps. */
const little = 0.001;

/** One for each step; of paths with as many steps the more telling one costs less. */
export const stepCosts: Costs = {
  step: (type, papers, score) => 1 + little * tellingCosts.step(type, papers, score),
  pass: (mentions) => little * tellingCosts.pass(mentions),
};
