import type { GraphStore } from '../../cypher/graph-store.ts';
import type { Claim } from '../../vocabulary/graph.ts';
import type { EntityType } from '../../vocabulary/kinds.ts';
import { claim, entity, entityId, mention, paper } from '../cypher/made-up-graph.ts';

const kinds: Record<string, EntityType> = {
  warp: 'Model',
  weft: 'Model',
  shuttle: 'Model',
  cotton: 'Dataset',
  linen: 'Benchmark',
  'knot-set': 'Benchmark',
  text: 'Modality',
  island: 'Dataset',
};

/** Papers that say one thing each, and mention both its ends. */
const said: [id: string, year: number, type: Claim['type'], source: string | null, target: string][] = [
  ['w1', 2019, 'TRAINED_ON', 'warp', 'cotton'],
  ['w2', 2020, 'TRAINED_ON', 'warp', 'cotton'],
  ['l1', 2021, 'DERIVED_FROM', 'linen', 'cotton'],
  ['e1', 2022, 'EVALUATED_ON', 'weft', 'linen'],
  ['m1', 2020, 'HAS_MODALITY', 'warp', 'text'],
  ['m2', 2020, 'HAS_MODALITY', 'weft', 'text'],
  ['s1', 2023, 'TRAINED_ON', 'shuttle', 'cotton'],
  ['s2', 2023, 'EVALUATED_ON', 'shuttle', 'knot-set'],
  ['s3', 2023, 'EVALUATED_ON', 'weft', 'knot-set'],
];
/** Papers that mention `text` and nothing else: it is a hub. */
const others = 80;

/**
 * Two models, joined in two steps over what all papers mention, and in three over what few do: `warp` was trained on
 * `cotton`, from which `linen` is derived, on which `weft` was evaluated.
 */
export async function fillWoven(store: GraphStore): Promise<void> {
  const papers = said.map(([id, year, type, source, target]) =>
    paper(id, {
      year,
      mentions: [source, target].flatMap((end) => (end === null ? [] : mention(end, kinds[end] ?? 'Model'))),
      claims: [claim(type, source, target)],
    }),
  );
  const fillers = Array.from({ length: others }, (_, at) =>
    paper(`other-${at}`, { mentions: [mention('text', 'Modality')] }),
  );
  const alone = paper('alone', {
    mentions: [mention('island', 'Dataset')],
    claims: [claim('INTRODUCES', null, 'island')],
  });
  const all = [...papers, ...fillers, alone];
  const putEntities = Object.entries(kinds).map(([id, kind]) =>
    entity(id, kind, {
      papers: all.filter(({ mentions }) => mentions.some((one) => one.entity === entityId(id))).length,
    }),
  );
  await store.write({ removePapers: [], putEntities, putPapers: all, removeEntities: [] });
}
