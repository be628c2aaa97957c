import type { GraphStore } from '../../../cypher/graph-store.ts';
import type { Claim, ResolvedPaper } from '../../../vocabulary/graph.ts';
import type { EntityType } from '../../../vocabulary/kinds.ts';
import { claim, entity, entityId, mention, paper, paperId } from '../made-up-graph.ts';

const types: Record<string, EntityType> = {
  ada: 'Model',
  bay: 'Model',
  cob: 'Model',
  elm: 'Dataset',
  fir: 'Dataset',
  gum: 'Benchmark',
  hay: 'Benchmark',
  iris: 'Benchmark',
  lone: 'Dataset',
  reel: 'Dataset',
  text: 'Modality',
  image: 'Modality',
  video: 'Modality',
};

const names: Record<string, string> = { ada: 'Ada', bay: 'Ada 2', hay: 'Hay-Bench' };

/** Who is mentioned in which paper, and what is claimed there; each claim has a sentence of its own. */
const papers: [id: string, year: number | undefined, mentions: string, claims: Claim[]][] = [
  [
    'p1',
    2018,
    'ada elm fir gum text',
    [
      claim('INTRODUCES', null, 'ada', { sentence: 'We present Ada.' }),
      claim('TRAINED_ON', 'ada', 'elm'),
      claim('TRAINED_ON', 'ada', 'fir'),
      claim('EVALUATED_ON', 'ada', 'gum'),
      claim('EVALUATED_ON', 'ada', 'gum', { start: 50, end: 80 }),
      claim('HAS_MODALITY', 'ada', 'text'),
    ],
  ],
  [
    'p2',
    2019,
    'ada bay elm gum',
    [
      claim('INTRODUCES', null, 'bay'),
      claim('TRAINED_ON', 'bay', 'elm'),
      claim('EVALUATED_ON', 'bay', 'gum'),
      claim('BASED_ON', 'bay', 'ada'),
      claim('COMPARED_WITH', 'bay', 'ada', { outcome: 'better', sentence: 'Ada 2 beats Ada.' }),
    ],
  ],
  [
    'p3',
    2020,
    'ada bay cob gum hay image text',
    [
      claim('INTRODUCES', null, 'cob'),
      claim('INTRODUCES', null, 'hay'),
      claim('EVALUATED_ON', 'cob', 'hay'),
      claim('BASED_ON', 'cob', 'bay'),
      claim('DERIVED_FROM', 'hay', 'gum'),
      claim('HAS_MODALITY', 'cob', 'image'),
      claim('HAS_MODALITY', 'cob', 'text'),
      claim('HAS_MODALITY', 'hay', 'image'),
      claim('COMPARED_WITH', 'cob', 'bay', { outcome: 'worse' }),
      claim('COMPARED_WITH', 'ada', 'bay', { outcome: 'better', sentence: 'Here Ada beats Ada 2.' }),
    ],
  ],
  [
    'p4',
    2020,
    'ada gum hay iris image',
    [claim('EVALUATED_ON', 'ada', 'gum'), claim('HAS_MODALITY', 'hay', 'image'), claim('DERIVED_FROM', 'iris', 'hay')],
  ],
  ['p5', undefined, 'lone reel video', [claim('HAS_MODALITY', 'reel', 'video')]],
  ['p6', 2021, 'ada', []],
  ['p7', 2017, '', []],
];

/** Key terms of papers. */
const terms: Record<string, string[]> = {
  p1: ['image segmentation', 'loss functions'],
  p2: ['Segmentation'],
  p3: ['segment-wise loss', 'report generation'],
  p4: ['medical image segmentations', 'Segmentation', 'self-training'],
  p5: ['segmentations'],
};

const mentioning = (id: string) => papers.filter(([, , mentions]) => mentions.split(' ').includes(id));

const resolved = (): ResolvedPaper[] =>
  papers.map(([id, year, mentions, claims]) =>
    paper(id, {
      ...(year !== undefined && { year }),
      mentions: mentions
        .split(' ')
        .filter((one) => one !== '')
        .map((one) => mention(one, types[one] ?? 'Model', { count: one === 'ada' ? 2 : 1 })),
      claims,
    }),
  );

/** Three models, seven of data, three modalities and seven papers in two communities. */
export async function fillSmall(store: GraphStore): Promise<void> {
  const entities = Object.entries(types).map(([id, type]) => {
    const years = mentioning(id).flatMap(([, year]) => year ?? []);
    return entity(id, type, {
      name: names[id] ?? id,
      aliases: id === 'ada' ? ['Adaline'] : [],
      papers: mentioning(id).length,
      ...(['ada', 'bay'].includes(id) && { family: 'ada' }),
      ...(years.length > 0 && { firstYear: Math.min(...years), lastYear: Math.max(...years) }),
    });
  });
  await store.write({ removePapers: [], putEntities: entities, putPapers: resolved(), removeEntities: [] });
  const placed = (x: number, communities: string[]) => ({ rank: 1 / (x + 1), x, y: -x, communities });
  const ids = Object.keys(types);
  await store.writeAnalysis(
    {
      papers: new Map(
        papers.map(([id], at) => [
          paperId(id),
          { ...placed(at, [at < 2 ? 'west' : 'east', 'fine']), terms: terms[id] ?? [] },
        ]),
      ),
      entities: new Map(ids.map((id, at) => [entityId(id), placed(at, [at < 7 ? 'west' : 'east', 'fine'])])),
      communities: [
        { id: 'west', level: 0, name: 'Ada and what it reads', size: 9, colour: '#112233', terms: [] },
        { id: 'east', level: 0, name: 'Pictures', size: 11, colour: '#445566', terms: [] },
        { id: 'fine', level: 1, name: 'All', size: 20, colour: '#778899', terms: [] },
      ],
      similarities: [],
    },
    'content 1',
  );
}
