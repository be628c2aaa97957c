import seedrandom from 'seedrandom';
import { type AnalysisInput, analyse } from '../ingest/analyse/index.ts';
import type { Analysis } from '../vocabulary/graph.ts';
import { nodeIdOfPaper } from '../vocabulary/ids.ts';

const removedShare = 0.05;
/** Draws of other papers to remove. */
const draws = 3;
/** Nodes in smaller communities are not counted. */
const smallest = 5;

/** Which community each node is in. */
type Division = ReadonlyMap<string, string>;

function divisionOf({ papers, entities }: Analysis, level: number): Division {
  const all = [...[...papers].map(([id, one]) => [nodeIdOfPaper(id), one] as const), ...entities];
  return new Map(all.map(([id, { communities }]) => [id, communities[level] ?? '']));
}

const pairs = (count: number): number => (count * (count - 1)) / 2;

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

/**
 * How alike two divisions of the same nodes are: 1 for equal ones, 0 for what chance gives (Hubert and Arabie, 1985).
 * Only nodes count that both have, in communities of five or more.
 */
export function adjustedRand(a: Division, b: Division): number {
  const [sizesA, sizesB] = [a, b].map((one) => countBy([...one.values()], (community) => community));
  const isLarge = (sizes: Map<string, number> | undefined, community: string) =>
    (sizes?.get(community) ?? 0) >= smallest;
  const both = [...a].flatMap(([node, inA]) => {
    const inB = b.get(node);
    return inB !== undefined && isLarge(sizesA, inA) && isLarge(sizesB, inB) ? [{ inA, inB }] : [];
  });
  const sum = (keyOf: (one: { inA: string; inB: string }) => string) =>
    [...countBy(both, keyOf).values()].reduce((total, count) => total + pairs(count), 0);
  const [together, alikeA, alikeB] = [
    sum(({ inA, inB }) => JSON.stringify([inA, inB])),
    sum(({ inA }) => inA),
    sum(({ inB }) => inB),
  ];
  const chance = (alikeA * alikeB) / pairs(both.length);
  return (together - chance) / ((alikeA + alikeB) / 2 - chance);
}

/** Without a twentieth of the papers, and without what only they mention. */
function withoutSome(input: AnalysisInput, draw: number): AnalysisInput {
  const random = seedrandom(`removed ${draw}`);
  const papers = input.papers.filter(() => random() >= removedShare);
  const left = new Set(papers.map(({ id }) => id));
  const mentions = input.mentions.filter(({ paper }) => left.has(paper));
  const counts = countBy(mentions, ({ entity }) => entity);
  return {
    papers,
    mentions,
    entities: input.entities.flatMap((one) => {
      const papers = counts.get(one.id);
      return papers === undefined ? [] : [{ ...one, papers }];
    }),
    claims: input.claims.filter(({ paper }) => left.has(paper)),
    communities: input.communities,
  };
}

const analysed = (input: AnalysisInput, { papers, entities, communities }: Analysis): AnalysisInput => ({
  ...input,
  papers: input.papers.map((one) => ({ ...one, placement: papers.get(one.id) ?? null })),
  entities: input.entities.map((one) => ({ ...one, placement: entities.get(one.id) ?? null })),
  communities,
});

/** Lines on how far communities stay what they are when papers go: in the same store, and when all is found anew. */
export function measureStability(input: AnalysisInput): string[] {
  const first = analyse(input);
  const lines = (['coarse', 'fine'] as const).map((name, level) => ({
    name,
    before: divisionOf(first, level),
    level,
    kept: [] as number[],
    anew: [] as number[],
  }));
  for (let draw = 1; draw <= draws; draw++) {
    const less = withoutSome(analysed(input, first), draw);
    const kept = analyse(less);
    const anew = analyse(less, { fresh: true });
    for (const line of lines) {
      line.kept.push(adjustedRand(line.before, divisionOf(kept, line.level)));
      line.anew.push(adjustedRand(line.before, divisionOf(anew, line.level)));
    }
  }
  const words = (values: number[]) => values.map((value) => value.toFixed(2)).join(' ');
  return lines.map(
    ({ name, kept, anew }) =>
      `${name} communities without 5 % of the papers, adjusted Rand: ${words(kept)} in the same store | found anew: ${words(anew)}`,
  );
}
