import type { GraphReader } from '../../cypher/graph-store.ts';
import { entitiesById } from '../../cypher/queries/entities-by-id.ts';
import { timelineClaims } from '../../cypher/queries/timeline-claims.ts';
import { timelineMentions } from '../../cypher/queries/timeline-mentions.ts';
import { timelinePapers } from '../../cypher/queries/timeline-papers.ts';
import { nodeHead } from '../../vocabulary/api/node.ts';
import { type TimelineAnswer, type TimelineRequest, type Trend, trends } from '../../vocabulary/api/timeline.ts';
import type { EntityId } from '../../vocabulary/ids.ts';
import { claimTypes, type EntityType, entityTypes } from '../../vocabulary/kinds.ts';
import { type Going, recentCount, trendOf } from './trend.ts';

interface Name {
  id: EntityId;
  kind: EntityType;
  papers: number[];
  undated: number;
}

/** Names and relations through the years. */
export async function loadTimeline(store: GraphReader, request: TimelineRequest): Promise<TimelineAnswer> {
  const { kinds, community, limit } = request;
  const yearRows = await store.read(timelinePapers, {});
  const given = yearRows.flatMap(({ year }) => year ?? []);
  const first = given.reduce((low, year) => Math.min(low, year), Number.POSITIVE_INFINITY);
  const last = given.reduce((high, year) => Math.max(high, year), 0);
  const years = given.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const series = (rows: readonly { year?: number | undefined; papers: number }[]) => {
    const papers = years.map(() => 0);
    let undated = 0;
    for (const row of rows) {
      if (row.year === undefined) undated += row.papers;
      else papers[row.year - first] = (papers[row.year - first] ?? 0) + row.papers;
    }
    return { papers, undated };
  };
  const all = series(yearRows);
  const names = gather(
    await store.read(timelineMentions, { kinds, community, name: request.name.toLowerCase() }),
    series,
  );
  const claims = await store.read(timelineClaims, { community });
  const going = names.map((name) => ({ ...name, ...trendOf(name.papers, all.papers) }));
  const sent = trends.flatMap((trend) =>
    going
      .filter((one) => one.trend === trend)
      .sort(foremost(trend, recentCount(years.length)))
      .slice(0, limit),
  );
  const heads = new Map(
    (await store.read(entitiesById, { ids: sent.map(({ id }) => id) })).map((one) => [one.id.toString(), one]),
  );
  const recentFrom = years.at(-recentCount(years.length));
  return {
    years,
    ...all,
    ...(recentFrom !== undefined && { recentFrom }),
    kinds: entityTypes.filter((kind) => kinds.includes(kind)).map((kind) => countKind(kind, names, years.length)),
    relations: claimTypes.flatMap((type) => {
      const rows = claims.filter((row) => row.type === type);
      return rows.length === 0 ? [] : [{ type, ...series(rows) }];
    }),
    entities: sent.flatMap(({ id, kind: _, papers, undated, ...told }) => {
      const head = heads.get(id);
      const lastAt = papers.findLastIndex((count) => count > 0);
      const lastYear = years[lastAt];
      return head
        ? [{ node: nodeHead(head), ...(lastYear !== undefined && { lastYear }), papers, undated, ...told }]
        : [];
    }),
    total: totals(going),
  };
}

function totals(going: readonly Going[]): Record<Trend, number> {
  const total = { new: 0, rising: 0, steady: 0, fading: 0, gone: 0, undated: 0 };
  for (const { trend } of going) total[trend] += 1;
  return total;
}

function gather(
  rows: readonly { id: EntityId; kind: EntityType; year?: number | undefined; papers: number }[],
  series: (rows: readonly { year?: number | undefined; papers: number }[]) => { papers: number[]; undated: number },
): Name[] {
  const byId = new Map<EntityId, { kind: EntityType; rows: { year?: number | undefined; papers: number }[] }>();
  for (const { id, kind, year, papers } of rows) {
    const known = byId.get(id) ?? { kind, rows: [] };
    byId.set(id, known);
    known.rows.push({ year, papers });
  }
  return [...byId].map(([id, { kind, rows: own }]) => ({ id, kind, ...series(own) }));
}

function countKind(kind: EntityType, names: readonly Name[], years: number): TimelineAnswer['kinds'][number] {
  const mentioned = Array.from({ length: years }, () => 0);
  const first = Array.from({ length: years }, () => 0);
  for (const name of names) {
    if (name.kind !== kind) continue;
    name.papers.forEach((count, at) => {
      if (count > 0) mentioned[at] = (mentioned[at] ?? 0) + 1;
    });
    const begun = name.papers.findIndex((count) => count > 0);
    if (begun !== -1) first[begun] = (first[begun] ?? 0) + 1;
  }
  return { kind, mentioned, first };
}

/** Which of two of one trend is told first; equal ones by papers, then by id. */
function foremost(trend: Trend, recent: number): (a: Name & Going, b: Name & Going) => number {
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
  const weight = (one: Name & Going): number => {
    if (trend === 'rising') return one.change ?? 0;
    if (trend === 'fading') return -(one.change ?? 0);
    return trend === 'new' ? sum(one.papers.slice(-recent)) : sum(one.papers) + one.undated;
  };
  return (a, b) => weight(b) - weight(a) || sum(b.papers) - sum(a.papers) || (a.id < b.id ? -1 : 1);
}
