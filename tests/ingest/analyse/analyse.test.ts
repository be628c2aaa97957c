import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { type AnalysisInput, analyse } from '../../../ingest/analyse/index.ts';
import { PaperId } from '../../../vocabulary/ids.ts';
import { graphOf, placementsOf, twoSubjects, written } from './graph-of.ts';

function shuffled<T>(items: T[], seed: string): T[] {
  const random = seedrandom(seed);
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

const shuffledInput = (input: AnalysisInput, seed: string): AnalysisInput => ({
  papers: shuffled(input.papers, seed),
  entities: shuffled(input.entities, seed),
  mentions: shuffled(input.mentions, seed),
  claims: shuffled(input.claims, seed),
  communities: shuffled(input.communities, seed),
});

function smallestDistance(analysis: ReturnType<typeof analyse>): number {
  const places = placementsOf(analysis);
  return Math.min(...places.flatMap((a, at) => places.slice(at + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));
}

describe('analyse', () => {
  const input = graphOf(twoSubjects);
  const analysis = analyse(input);
  const coarse = analysis.communities.filter(({ level }) => level === 0);

  it('gives the same answer bit for bit in whatever order the graph comes', () => {
    for (const seed of ['one', 'two']) expect(analyse(shuffledInput(input, seed))).toEqual(analysis);
  });

  it('gives another picture for another seed', () => {
    expect(placementsOf(analyse(input, { seed: 2 }))).not.toEqual(placementsOf(analysis));
  });

  it('finds two subjects as two named groups that lie apart', () => {
    const groupsOf = (prefix: string) =>
      new Set(
        [...analysis.papers].filter(([id]) => id.startsWith(prefix)).map(([, { communities }]) => communities[0]),
      );
    const eyes = groupsOf('eye');
    const ears = groupsOf('speech');
    expect([...eyes].filter((id) => ears.has(id))).toEqual([]);
    const nameOf = (ids: Set<string | undefined>) =>
      coarse
        .filter(({ id }) => ids.has(id))
        .map(({ name }) => name)
        .join(' | ');
    expect(nameOf(eyes)).toMatch(/fundus|retina|EyePACS|DRIVE/);
    expect(nameOf(ears)).toMatch(/speech|acoustic|LibriSpeech|TED-LIUM/i);
    expect(new Set(coarse.map(({ name }) => name)).size).toBe(coarse.length);
    expect(new Set(coarse.map(({ colour }) => colour)).size).toBe(coarse.length);
  });

  it('places every node, none on or beside another', () => {
    expect(placementsOf(analysis).every(({ x, y, rank }) => [x, y, rank].every(Number.isFinite))).toBe(true);
    expect(smallestDistance(analysis)).toBeGreaterThan(5.99);
  });

  it('gives every node one community per level, and communities their true sizes', () => {
    for (const { communities } of placementsOf(analysis)) expect(communities).toHaveLength(2);
    for (const { id, level, size } of analysis.communities) {
      expect(placementsOf(analysis).filter(({ communities }) => communities[level] === id)).toHaveLength(size);
    }
    expect(new Set(analysis.communities.map(({ id }) => id)).size).toBe(analysis.communities.length);
  });

  it('finds the nearest papers and says what they share', () => {
    const near = graphOf([
      { id: 'a', title: 'Counting whales from satellites', abstract: 'Satellite imagery shows whales at sea.' },
      { id: 'b', title: 'Whales in satellite imagery', abstract: 'We count whales in pictures taken from orbit.' },
      { id: 'c', title: 'Proofs by induction', abstract: 'A theorem prover chooses lemmas on its own.' },
      { id: 'd', title: 'Cooking robots', abstract: 'A robot arm learns recipes from kitchen films.' },
    ]);
    const [pair, ...others] = analyse(near).similarities;
    expect(others).toEqual([]);
    expect(pair).toMatchObject({ source: 'a', target: 'b' });
    expect(pair?.terms.map((term) => term.toLowerCase())).toEqual(
      expect.arrayContaining(['satellite imagery', 'whales']),
    );
    expect(pair?.score).toBeGreaterThan(0.1);
    expect(pair?.score).toBeLessThanOrEqual(1);
  });

  it('averages ranks to 1 and ranks what many papers share above what one has', () => {
    const ranks = placementsOf(analysis).map(({ rank }) => rank);
    expect(ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length).toBeCloseTo(1, 6);
    const rankOf = (name: string) => [...analysis.entities].find(([id]) => id === name)?.[1].rank ?? 0;
    expect(rankOf('eyepacs')).toBeGreaterThan(rankOf('eyenet0'));
  });

  it('reports progress that never falls and ends at its total', () => {
    const seen: number[] = [];
    analyse(input, { onProgress: (done, total) => seen.push(done / total) });
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });
});

describe('analyse, when nodes were placed before', () => {
  const first = graphOf(twoSubjects.slice(0, 14));
  const before = analyse(first);
  const grown = graphOf(twoSubjects);
  const withPlaces: AnalysisInput = {
    ...grown,
    papers: grown.papers.map((paper) => ({ ...paper, placement: before.papers.get(paper.id) ?? null })),
    entities: grown.entities.map((entity) => ({ ...entity, placement: before.entities.get(entity.id) ?? null })),
    communities: before.communities,
  };
  const after = analyse(withPlaces);

  it('holds placed nodes exactly still, in the groups, names and colours they had', () => {
    for (const [id, { x, y, communities }] of before.papers)
      expect(after.papers.get(id)).toMatchObject({ x, y, communities });
    for (const [id, { x, y }] of before.entities) expect(after.entities.get(id)).toMatchObject({ x, y });
    for (const { id, name, colour } of before.communities) {
      expect(after.communities.find((community) => community.id === id)).toMatchObject({ name, colour });
    }
  });

  it('settles new nodes beside their own kind and on free ground', () => {
    const eyeGroups = new Set(
      [...before.papers].filter(([id]) => id.startsWith('eye')).map(([, p]) => p.communities[0]),
    );
    for (const [id, { communities }] of after.papers) {
      if (!before.papers.has(id)) expect(eyeGroups.has(communities[0])).toBe(id.startsWith('eye'));
    }
    expect(smallestDistance(after)).toBeGreaterThan(5.99);
  });

  it('gives the same answer in whatever order the graph comes', () => {
    expect(analyse(shuffledInput(withPlaces, 'three'))).toEqual(after);
  });

  it('changes nothing when nothing is new', () => {
    expect(analyse(written(grown, after))).toEqual(after);
  });

  it('starts anew when asked to', () => {
    expect(analyse(withPlaces, { fresh: true })).toEqual(analyse(grown));
  });

  it('founds a new group for many new papers on another subject', () => {
    const chess = Array.from({ length: 12 }, (_, index) => ({
      id: `chess-${index}`,
      title: `Chess endgames with ${['rooks', 'pawns', 'bishops', 'queens'][index % 4]} ${index}`,
      abstract: 'Chess engines search endgames. Grandmasters sacrifice pawns in chess endgames.',
      names: [
        ['Model', `Rook${index}`],
        ['Dataset', 'Lichess'],
      ] satisfies [['Model', string], ['Dataset', string]],
    }));
    const all = graphOf([...twoSubjects, ...chess]);
    const later = analyse({
      ...all,
      papers: written(all, after).papers,
      entities: written(all, after).entities,
      communities: after.communities,
    });
    const known = new Set(after.communities.map(({ id }) => id));
    for (const { id } of chess)
      expect(known.has(later.papers.get(PaperId.parse(id))?.communities[0] ?? '')).toBe(false);
    for (const [id, { x, y }] of after.papers) expect(later.papers.get(id)).toMatchObject({ x, y });
  });
});

describe('analyse of little or odd input', () => {
  const cases: [string, AnalysisInput][] = [
    ['no papers', graphOf([])],
    ['one paper', graphOf([{ id: 'a', title: 'Alone', abstract: 'A single paper on nothing in particular.' }])],
    ['one paper with one name', graphOf([{ id: 'a', title: 'Alone', abstract: '', names: [['Model', 'Hermit']] }])],
    ['papers without names', graphOf(twoSubjects.map(({ id, title, abstract }) => ({ id, title, abstract })))],
    [
      'identical texts',
      graphOf(Array.from({ length: 30 }, (_, i) => ({ id: `${i}`, title: 'Same again', abstract: 'Whale songs.' }))),
    ],
    [
      'empty abstracts',
      graphOf(Array.from({ length: 30 }, (_, i) => ({ id: `${i}`, title: `Untitled ${i}`, abstract: '' }))),
    ],
  ];
  it.each(cases)('%s', (_, input) => {
    const analysis = analyse(input);
    expect(analysis.papers.size).toBe(input.papers.length);
    expect(analysis.entities.size).toBe(input.entities.length);
    for (const { x, y, rank, communities } of placementsOf(analysis)) {
      expect([x, y, rank].every(Number.isFinite)).toBe(true);
      expect(communities).toHaveLength(2);
    }
    expect(analysis.communities.every(({ name, colour }) => name !== '' && /^#[0-9a-f]{6}$/.test(colour))).toBe(true);
    if (input.papers.length > 1) expect(smallestDistance(analysis)).toBeGreaterThan(5.99);
  });
});
