import type { GraphReader } from '../../cypher/graph-store.ts';
import { nodeCounts } from '../../cypher/queries/node-counts.ts';
import { paperYears } from '../../cypher/queries/paper-years.ts';
import { relationshipCounts } from '../../cypher/queries/relationship-counts.ts';
import { sourcesRead } from '../../cypher/queries/sources-read.ts';
import type { SummaryAnswer } from '../../vocabulary/api/summary.ts';
import { ClaimType, EntityType } from '../../vocabulary/kinds.ts';

/** What counting the graph tells of it. */
export type GraphCounts = Omit<SummaryAnswer, 'engine' | 'location' | 'schemaVersion' | 'contentHash' | 'readOnly'>;

/** Counts everything that the graph holds. */
export async function loadCounts(store: GraphReader): Promise<GraphCounts> {
  const nodes = await store.read(nodeCounts, {});
  const relationships = await store.read(relationshipCounts, {});
  const [years] = await store.read(paperYears, {});
  const nodesOf = (label: string) => nodes.find((row) => row.label === label)?.count ?? 0;
  const relationshipsOf = (type: string) =>
    relationships.reduce((sum, row) => sum + (row.type === type ? row.count : 0), 0);
  const { Model, Dataset, Benchmark, Modality } = EntityType.enum;
  const claims = ClaimType.enum;
  return {
    papers: nodesOf('Paper'),
    entities: {
      Model: nodesOf(Model),
      Dataset: nodesOf(Dataset),
      Benchmark: nodesOf(Benchmark),
      Modality: nodesOf(Modality),
    },
    mentions: relationshipsOf('MENTIONS'),
    claims: {
      INTRODUCES: relationshipsOf(claims.INTRODUCES),
      EVALUATED_ON: relationshipsOf(claims.EVALUATED_ON),
      TRAINED_ON: relationshipsOf(claims.TRAINED_ON),
      COMPARED_WITH: relationshipsOf(claims.COMPARED_WITH),
      BASED_ON: relationshipsOf(claims.BASED_ON),
      DERIVED_FROM: relationshipsOf(claims.DERIVED_FROM),
      HAS_MODALITY: relationshipsOf(claims.HAS_MODALITY),
    },
    communities: nodesOf('Community'),
    years: years?.first !== undefined && years.last !== undefined ? { first: years.first, last: years.last } : null,
    sources: await store.read(sourcesRead, {}),
  };
}
