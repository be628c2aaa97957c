import type { Analysis, Claim, Entity, Mention, ResolvedPaper } from '../../vocabulary/graph.ts';
import { EntityId, PaperId } from '../../vocabulary/ids.ts';
import type { ClaimType, EntityType } from '../../vocabulary/kinds.ts';

export const paperId = (id: string) => PaperId.parse(id);
export const entityId = (id: string) => EntityId.parse(id);

export function entity(id: string, type: EntityType, rest: Partial<Entity> = {}): Entity {
  return { id: entityId(id), type, name: id.toUpperCase(), aliases: [], papers: 1, ...rest };
}

export function mention(id: string, role: EntityType, rest: Partial<Mention> = {}): Mention {
  return { entity: entityId(id), role, count: 1, spans: [0, 3], score: 1, ...rest };
}

export function claim(type: ClaimType, source: string | null, target: string, rest: Partial<Claim> = {}): Claim {
  return {
    type,
    source: source === null ? null : entityId(source),
    target: entityId(target),
    sentence: `A sentence on ${target}.`,
    start: 10,
    end: 40,
    sourceStart: 12,
    sourceEnd: 15,
    targetStart: 20,
    targetEnd: 25,
    score: 0.5,
    rule: 'made-up',
    ...rest,
  };
}

export function paper(
  id: string,
  {
    mentions = [],
    claims = [],
    ...document
  }: { mentions?: Mention[]; claims?: Claim[]; year?: number } & {
    title?: string;
    venue?: string;
    authors?: string[];
  } = {},
): ResolvedPaper {
  return {
    document: { id: paperId(id), title: `On ${id}`, abstract: `We speak of ${id}.`, authors: [], ...document },
    hash: `hash of ${id}`,
    extractor: 'made-up 1',
    extract: { entities: [], claims: [] },
    mentions,
    claims,
    resolvedHash: JSON.stringify([mentions, claims]),
    sources: ['made-up'],
    addedAt: '2026-11-24T12:00:00.000Z',
  };
}

/** Three papers, two models, a dataset that a second paper calls a benchmark, a modality. */
export function madeUpGraph(): { entities: Entity[]; papers: ResolvedPaper[] } {
  return {
    entities: [
      entity('alpha', 'Model', {
        name: 'Alpha',
        aliases: ['AlphaNet', 'α-Net'],
        papers: 2,
        firstYear: 2020,
        lastYear: 2022,
        family: 'alpha',
      }),
      entity('beta', 'Model', { name: 'Beta', papers: 2, firstYear: 2021, lastYear: 2021, family: 'alpha' }),
      entity('gold-set', 'Dataset', { name: 'GoldSet', papers: 3, firstYear: 2020, lastYear: 2022 }),
      entity('quiz', 'Benchmark', { name: 'Quiz', papers: 1 }),
      entity('image', 'Modality', { name: 'image', papers: 2 }),
    ],
    papers: [
      paper('p1', {
        year: 2020,
        venue: 'A Venue',
        authors: ["O'Hara, Ann", 'Bo "B" Li'],
        mentions: [
          mention('alpha', 'Model', { count: 3, spans: [0, 5, 9, 14, 20, 25], score: 0.25 }),
          mention('gold-set', 'Dataset'),
          mention('image', 'Modality', { score: 0.5 }),
        ],
        claims: [
          claim('INTRODUCES', null, 'alpha', { score: 1 }),
          claim('TRAINED_ON', 'alpha', 'gold-set'),
          claim('TRAINED_ON', 'alpha', 'gold-set', { start: 50, end: 80, score: 0.75 }),
          claim('HAS_MODALITY', 'gold-set', 'image'),
        ],
      }),
      paper('p2', {
        year: 2021,
        mentions: [mention('alpha', 'Model'), mention('beta', 'Model'), mention('gold-set', 'Benchmark')],
        claims: [
          claim('INTRODUCES', null, 'beta'),
          claim('COMPARED_WITH', 'beta', 'alpha', { outcome: 'better' }),
          claim('BASED_ON', 'beta', 'alpha'),
          claim('EVALUATED_ON', 'beta', 'gold-set'),
        ],
      }),
      paper('p3', {
        mentions: [
          mention('beta', 'Model'),
          mention('gold-set', 'Dataset'),
          mention('quiz', 'Benchmark'),
          mention('image', 'Modality'),
        ],
        claims: [
          claim('COMPARED_WITH', 'beta', 'beta', { outcome: 'unknown' }),
          claim('EVALUATED_ON', 'beta', 'quiz'),
          claim('DERIVED_FROM', 'quiz', 'gold-set'),
          claim('HAS_MODALITY', 'beta', 'image'),
        ],
      }),
    ],
  };
}

/** An analysis of it in which one paper and two entities have a place, and two names nobody has stored. */
export function madeUpAnalysis(x: number): Analysis {
  const placement = { rank: 0.5, x, y: -x, communities: ['c0', 'c1'] };
  return {
    papers: new Map([
      [paperId('p1'), { ...placement, terms: ['gold nets', 'sets'] }],
      [paperId('gone'), { ...placement, terms: [] }],
    ]),
    entities: new Map([
      [entityId('alpha'), placement],
      [entityId('gold-set'), { ...placement, x: x + 0.5 }],
      [entityId('gone'), placement],
    ]),
    communities: [
      { id: 'c0', level: 0, name: 'All', size: 3, colour: '#112233', terms: ['gold nets'] },
      { id: 'c1', level: 1, name: 'Some', size: 2, colour: '#445566', terms: [] },
    ],
    similarities: [
      { source: paperId('p1'), target: paperId('p2'), score: 1, terms: ['net', 'gold'] },
      { source: paperId('p1'), target: paperId('p3'), score: 0.25, terms: [] },
    ],
  };
}
