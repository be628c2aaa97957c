import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../../ingest/extract.ts';
import { predictedGraph } from '../../../ingest/predicted-graph.ts';
import { formatScores, GraphFileError, type PaperGraph, parseGraphs, score } from '../../../ingest/score/index.ts';
import { normalName } from '../../../ingest/score/normal-name.ts';
import { hasShared, leftOut, readShared, sharedPapers, sharedPath } from '../shared-folder.ts';

type Entity = PaperGraph['entities'][number];
type Relation = PaperGraph['relations'][number];
const model = (name: string, aliases: string[] = []): Entity => ({ type: 'Model', name, aliases });
const relation = (type: Relation['type'], source: string, target: string): Relation => ({ type, source, target });
const graphs = (entities: Entity[], relations: Relation[] = []): Map<string, PaperGraph> =>
  new Map([['p', { id: 'p', entities, relations }]]);
const counts = (
  gold: Map<string, PaperGraph>,
  given: Map<string, PaperGraph>,
  key: string,
  lenient = false,
): number[] => {
  const row = score(gold, given, { lenient }).rows.get(key);
  return row === undefined ? [] : [row.tp, row.fp, row.fn];
};

describe('score', () => {
  it('matches names and aliases in any spelling, but each entity once', () => {
    const gold = graphs([model('GPT-4'), model('Low-Rank Adaptation', ['LoRA'])]);
    expect(counts(gold, graphs([model('gpt4'), model('LORA')]), 'entity:NAMED')).toEqual([2, 0, 0]);
    expect(counts(gold, graphs([model('GPT-4'), model('GPT 4')]), 'entity:Model')).toEqual([1, 1, 1]);
  });

  it('keeps types apart unless told to be lenient about Dataset and Benchmark', () => {
    const gold = graphs([{ type: 'Dataset', name: 'COCO', aliases: [] }]);
    const given = graphs([{ type: 'Benchmark', name: 'COCO', aliases: [] }]);
    expect(counts(gold, given, 'entity:NAMED')).toEqual([0, 1, 1]);
    expect(counts(gold, given, 'entity:Resource', true)).toEqual([1, 0, 0]);
  });

  it('takes COMPARED_WITH in either direction and every other type in one', () => {
    const pair = [model('A1'), model('B2')];
    const gold = graphs(pair, [relation('COMPARED_WITH', 'A1', 'B2'), relation('BASED_ON', 'A1', 'B2')]);
    const given = graphs(pair, [relation('COMPARED_WITH', 'B2', 'A1'), relation('BASED_ON', 'B2', 'A1')]);
    expect(counts(gold, given, 'relation:COMPARED_WITH')).toEqual([1, 0, 0]);
    expect(counts(gold, given, 'relation:BASED_ON')).toEqual([0, 1, 1]);
  });

  it('finds an end by "name (Type)" where two entities share the name', () => {
    const both: Entity[] = [model('PIN'), { type: 'Dataset', name: 'PIN', aliases: [] }];
    const gold = graphs(both, [relation('INTRODUCES', 'PAPER', 'PIN (Dataset)')]);
    expect(counts(gold, graphs(both, [relation('INTRODUCES', 'PAPER', 'PIN (Dataset)')]), 'relation:ALL')).toEqual([
      1, 0, 0,
    ]);
    expect(counts(gold, graphs(both, [relation('INTRODUCES', 'PAPER', 'PIN')]), 'relation:ALL')).toEqual([0, 1, 1]);
  });

  it('counts a paper without prediction as missed and ignores one without gold', () => {
    expect(counts(graphs([model('A1')]), new Map(), 'entity:ALL')).toEqual([0, 0, 1]);
    expect(counts(new Map(), graphs([model('A1')]), 'entity:ALL')).toEqual([0, 0, 0]);
  });

  it('keeps plusses and letters of every script in a normal name', () => {
    expect(normalName('SatMAE++')).toBe('satmae++');
    expect(normalName('α-CLIP_2')).toBe('αclip2');
    expect(normalName('ﬁne Net²')).toBe('finenet2');
    expect(normalName('—')).toBe('—');
  });

  it('names file and line of a graph that is none', () => {
    expect(() => parseGraphs('{"id":"a"}\n{"id":', 'gold.jsonl')).toThrow(GraphFileError);
    expect(() => parseGraphs('{"id":"a"}\n{"id":', 'gold.jsonl')).toThrow('gold.jsonl:2');
  });
});

describe.skipIf(!hasShared)(`the reference scorer agrees${leftOut}`, () => {
  const goldText = hasShared ? ['dev-seed', 'dev-venues'].map((name) => readShared(`gold/${name}.jsonl`)).join('') : '';

  function expectSameTable(predicted: PaperGraph[]): void {
    const folder = mkdtempSync(join(tmpdir(), 'weft-score-'));
    try {
      const [goldFile, givenFile] = [join(folder, 'gold.jsonl'), join(folder, 'given.jsonl')];
      const givenText = predicted.map((graph) => JSON.stringify(graph)).join('\n');
      writeFileSync(goldFile, goldText);
      writeFileSync(givenFile, givenText);
      for (const lenient of [false, true]) {
        const script = fileURLToPath(sharedPath('gold/score.py'));
        const wanted = execFileSync('python3', [script, goldFile, givenFile, ...(lenient ? ['--lenient'] : [])], {
          encoding: 'utf8',
        });
        const ours = formatScores(score(parseGraphs(goldText, 'gold'), parseGraphs(givenText, 'given'), { lenient }));
        expect(ours).toBe(wanted);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it('on what the extractor finds', async () => {
    const extractor = await createExtractor({ grade: 'fast' });
    const papers = ['dev-seed', 'dev-venues'].flatMap((name) => sharedPapers(`gold/${name}.papers.jsonl`));
    expectSameTable(
      await Promise.all(papers.map(async (paper) => predictedGraph(paper, await extractor.extract(paper)))),
    );
  });

  it.each(['one', 'two', 'three'])('on gold graphs disturbed at random, seed %s', (seed) => {
    const random = seedrandom(seed);
    const chance = (share: number): boolean => random() < share;
    const types: Entity['type'][] = ['Model', 'Dataset', 'Benchmark', 'Modality'];
    const disturbed = [...parseGraphs(goldText, 'gold').values()]
      .filter(() => chance(0.9))
      .map((graph): PaperGraph => {
        const entities = graph.entities
          .filter(() => chance(0.85))
          .map((entity): Entity => {
            const type = chance(0.1) ? (types[Math.floor(random() * types.length)] ?? 'Model') : entity.type;
            const name = chance(0.2) ? (entity.aliases[0] ?? entity.name.toUpperCase()) : entity.name;
            return { type, name: chance(0.05) ? `${name} ²ß` : name, aliases: chance(0.5) ? entity.aliases : [] };
          });
        const ends = [
          'PAPER',
          'nobody',
          ...entities.map(({ name, type }) => (chance(0.2) ? `${name} (${type})` : name)),
        ];
        const relations = graph.relations.flatMap((one): Relation[] => {
          if (chance(0.1)) return [];
          if (chance(0.1)) return [{ ...one, source: one.target, target: one.source }];
          if (chance(0.1)) return [one, { ...one, target: ends[Math.floor(random() * ends.length)] ?? 'PAPER' }];
          return [one];
        });
        return { ...graph, entities, relations };
      });
    expectSameTable(disturbed);
  });
});
