import type { GraphReader } from '../../cypher/graph-store.ts';
import { communities } from '../../cypher/queries/communities.ts';
import { papersPerYear } from '../../cypher/queries/papers-per-year.ts';
import { rankedEntities } from '../../cypher/queries/ranked-entities.ts';
import { modelsEvaluatedOn } from '../../cypher/queries/ready-made/models-evaluated-on.ts';
import { risingData } from '../../cypher/queries/ready-made/rising-data.ts';
import { askReadyMade } from '../../cypher/ready-made/ask-ready-made.ts';
import { type GraphNode, nodeHead } from '../../vocabulary/api/node.ts';
import { NodeCell } from '../../vocabulary/api/ready-made.ts';
import type { StartsAnswer } from '../../vocabulary/api/starts.ts';
import { tellingClaim } from './telling-claim.ts';

/** So many of the highest by rank hold the most prominent of each kind. */
const looked = 200;
const mentionedOfAKind = 3;
const risingShown = 3;
const communitiesShown = 4;

/** What of this very graph somebody may begin with. */
export async function loadStarts(store: GraphReader): Promise<StartsAnswer> {
  const entities = await store.read(rankedEntities, { limit: looked });
  const data = entities.filter(({ kind }) => kind === 'Dataset' || kind === 'Benchmark');
  const models = entities.filter(({ kind }) => kind === 'Model');
  return {
    mentioned: [...models.slice(0, mentionedOfAKind), ...data.slice(0, mentionedOfAKind)].map(nodeHead),
    rising: await risingOf(store),
    communities: await largestCommunities(store),
    claim: await tellingClaim(store, data),
    question: await questionAbout(store, data),
  };
}

/** A year that has only begun has few papers and lets everything fall: then the one before it tells more. */
async function risingOf(store: GraphReader): Promise<StartsAnswer['rising']> {
  const [latest, before] = await store.read(papersPerYear, {});
  if (latest === undefined || before === undefined) return null;
  const year = latest.papers * 2 < before.papers ? before.year : latest.year;
  const { rows } = await askReadyMade(store, risingData, { year, limit: risingShown });
  const rising = rows.map(([cell, papersBefore, papers]) => ({
    ...NodeCell.parse(cell),
    before: Number(papersBefore),
    papers: Number(papers),
  }));
  return rising.length === 0 ? null : { year, data: rising };
}

async function largestCommunities(store: GraphReader): Promise<StartsAnswer['communities']> {
  const coarse = (await store.read(communities, {})).filter(({ level }) => level === 0);
  return coarse.sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1)).slice(0, communitiesShown);
}

/** About the most prominent of which papers tell what was evaluated on it. */
async function questionAbout(store: GraphReader, data: readonly GraphNode[]): Promise<StartsAnswer['question']> {
  for (const node of data.slice(0, 5)) {
    const { rows, cut } = await askReadyMade(store, modelsEvaluatedOn, { data: node.id });
    if (rows.length > 1) return { query: modelsEvaluatedOn.id, data: nodeHead(node), rows: rows.length, cut };
  }
  return null;
}
