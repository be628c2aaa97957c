import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { GraphStore } from '../../../cypher/graph-store.ts';
import { checkReaderQuery } from '../../../cypher/guard/check-reader-query.ts';
import { readyMade } from '../../../cypher/queries/ready-made/index.ts';
import { askReadyMade } from '../../../cypher/ready-made/ask-ready-made.ts';
import { suggest } from '../../../cypher/ready-made/suggest.ts';
import type { QueryCell, ReadyMadeAnswer } from '../../../vocabulary/api/ready-made.ts';
import { NodeId } from '../../../vocabulary/ids.ts';
import { onEachEngine } from '../../on-each-engine.ts';
import { cases } from './cases.ts';
import { fillSmall } from './small-graph.ts';

const brief = (cell: QueryCell): string => {
  if (cell === null) return '–';
  if (typeof cell === 'number') return String(Math.round(cell * 1000) / 1000);
  return typeof cell === 'string' ? cell : 'id' in cell ? cell.id : cell.community;
};
const rowsOf = ({ rows }: ReadyMadeAnswer): string[] => rows.map((row) => row.map(brief).join(' '));

const byId = (id: string) => {
  const query = readyMade.find((one) => one.id === id);
  if (query === undefined) throw new Error(`There is no query ${id}.`);
  return query;
};

test('ids, columns and parameters are named once, and a graph form names columns and parameters', () => {
  expect(readyMade.length).toBeGreaterThanOrEqual(40);
  const isOnce = (names: string[]) => expect(names).toEqual([...new Set(names)]);
  isOnce(readyMade.map(({ id }) => id));
  for (const { id, columns, parameters, graph, query } of readyMade) {
    const known = [...columns.map(({ name }) => name), ...parameters.map(({ name }) => `$${name}`)];
    isOnce(known);
    for (const node of graph?.nodes ?? []) expect(known, id).toContain(node);
    for (const text of Object.values(query.text)) {
      const used = new Set([...text.matchAll(/\$\w+/g)].map(([name]) => name));
      expect([...used].sort(), id).toEqual(parameters.map(({ name }) => `$${name}`).sort());
    }
  }
});

onEachEngine('ready-made queries', (engine, fresh) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await fresh();
    await fillSmall(store);
  });
  afterAll(() => store.close());

  it.each(readyMade.map(({ id }) => id))('%s', async (id) => {
    const known = cases[id];
    if (known === undefined) throw new Error(`There is no case for ${id}.`);
    for (const { given = {}, rows } of known) {
      expect(rowsOf(await askReadyMade(store, byId(id), given))).toEqual(rows);
    }
  });

  it("pass the guard and give a reader's query of the same text as many rows", async () => {
    for (const { id, query } of readyMade) {
      for (const { given = {} } of cases[id] ?? []) {
        const answer = await askReadyMade(store, byId(id), given);
        expect(checkReaderQuery(query.text[engine], engine, answer.values), id).toBe(query.text[engine]);
        const { columns, rows } = await store.ask(query.text[engine], answer.values, 1_000);
        for (const { name } of answer.columns) expect(columns, id).toContain(name);
        expect(rows.length, id).toBe(answer.rows.length);
      }
    }
  });

  it('say when there are more rows than asked for', async () => {
    const asked = async (limit: number) => {
      const { rows, cut } = await askReadyMade(store, byId('most-mentioned'), { limit });
      return [rows.length, cut];
    };
    expect(await asked(2)).toEqual([2, true]);
    expect(await asked(3)).toEqual([3, false]);
    expect(await asked(1_000)).toEqual([3, false]);
  });

  describe('parameters', () => {
    it('are found by id, name and alias, whatever their case, and told as understood', async () => {
      for (const model of ['ada', 'ADA', 'adaline']) {
        const { parameters, values } = await askReadyMade(store, byId('ancestors-of-a-model'), { model });
        expect(parameters.model).toEqual({ id: 'ada', kind: 'Model', name: 'Ada' });
        expect(values).toEqual({ model: 'ada', limit: 100 });
      }
      const { parameters } = await askReadyMade(store, byId('ancestors-of-a-model'), { model: 'ada 2' });
      expect(parameters.model).toMatchObject({ id: 'bay' });
    });

    it.each([
      ['models-evaluated-on', {}, 'needs the parameter data: the name or the id of a dataset or benchmark'],
      ['models-evaluated-on', { data: 'Ada' }, 'none called "Ada". Ada is a model.'],
      ['models-evaluated-on', { data: 'Bench' }, 'none called "Bench". There are Hay-Bench.'],
      ['models-evaluated-on', { data: 'xyz' }, 'none called "xyz". Search finds names'],
      ['models-evaluated-on', { data: 'gum', limt: 3 }, 'no parameter "limt"; it takes data, limit?.'],
      ['models-evaluated-on', { data: 'gum', limit: 0 }, 'is 0; it must be a whole number from 1 to 1000'],
      ['models-evaluated-on', { data: ['gum'] }, 'is ["gum"]; it must be the name or the id'],
      ['new-since', { year: 'soon' }, 'is "soon"; it must be a year, such as 2020'],
      ['orphans', { type: 'Robot' }, 'is "Robot"; it must be Model, Dataset or Benchmark'],
      ['bridges', { community: 'west', other: 'nowhere' }, 'The largest are Pictures, Ada and what it reads, All.'],
    ])('of %s as %j', async (id, given, words) => {
      await expect(askReadyMade(store, byId(id), given)).rejects.toThrow(words);
    });
  });

  describe('as a graph', () => {
    const drawn = async (id: string, given: Record<string, unknown>) => {
      const { graph } = await askReadyMade(store, byId(id), given, { graph: true });
      return [graph?.nodes.map((node) => node.id), graph?.edges.map((edge) => `${edge.id} ${edge.papers}`)];
    };

    it('hold the nodes of the answer and the edges of its rows', async () => {
      expect(await drawn('models-evaluated-on', { data: 'gum' })).toEqual([
        ['ada', 'bay', 'gum'],
        ['ada|EVALUATED_ON|gum 2', 'bay|EVALUATED_ON|gum 1'],
      ]);
      expect(await drawn('papers-that-introduce-both', {})).toEqual([
        ['cob', 'paper:p3', 'hay'],
        ['cob|EVALUATED_ON|hay 1', 'paper:p3|INTRODUCES|cob 1', 'paper:p3|INTRODUCES|hay 1'],
      ]);
    });

    it('hold all edges among the nodes where the query says so', async () => {
      expect(await drawn('ancestors-of-a-model', { model: 'cob' })).toEqual([
        ['ada', 'bay', 'cob'],
        ['bay|BASED_ON|ada 1', 'cob|BASED_ON|bay 1'],
      ]);
    });

    it('join what shares papers, and show what was asked about where there is no answer', async () => {
      const [nodes, edges] = await drawn('mentioned-with', { entity: 'hay', limit: 2 });
      expect(nodes).toEqual(['gum', 'hay', 'image']);
      expect(edges).toEqual(['gum|MENTIONED_WITH|hay 2', 'hay|MENTIONED_WITH|image 2']);
      expect(await drawn('ancestors-of-a-model', { model: 'ada' })).toEqual([['ada'], []]);
    });
  });

  describe('suggestions', () => {
    const heads = [
      { id: 'elm', kind: 'Dataset', name: 'elm', papers: 2 },
      { id: 'hay', kind: 'Benchmark', name: 'Hay-Bench', papers: 2 },
      { id: 'gum', kind: 'Benchmark', name: 'gum', papers: 4 },
    ] as const;
    const values = async (id: string, parameter: string, q = '') =>
      (
        await suggest(store, byId(id), { parameter, q, limit: 3 }, async () =>
          heads.map((head) => ({ ...head, id: NodeId.parse(head.id) })),
        )
      ).map(({ value, papers, answers }) => `${value} ${papers ?? '–'} ${answers}`);

    it('are what has an answer, by number of papers', async () => {
      expect(await values('models-evaluated-on', 'data')).toEqual(['gum 3 true', 'hay 1 true']);
      expect(await values('descendants-of-a-model', 'model')).toEqual(['ada 1 true', 'bay 1 true']);
      expect(await values('compared-with', 'model')).toEqual(['ada 2 true', 'bay 2 true', 'cob 1 true']);
      expect(await values('papers-that-mention', 'entity')).toEqual(['ada 5 true', 'gum 4 true', 'bay 2 true']);
    });

    it('for what was typed begin with what has an answer', async () => {
      expect(await values('models-evaluated-on', 'data', 'x')).toEqual(['hay 1 true', 'gum 3 true', 'elm 2 false']);
    });

    it('come from the graph for years and communities, from the query for a choice', async () => {
      expect(await values('new-since', 'year')).toEqual(['2021 1 true', '2020 2 true', '2019 1 true']);
      expect(await values('new-since', 'year', '2018')).toEqual(['2018 1 true']);
      expect(await values('papers-about', 'term')).toEqual([
        'Segmentation 2 true',
        'image segmentation 1 true',
        'loss functions 1 true',
      ]);
      expect(await values('papers-about', 'term', 'REPORT')).toEqual(['report generation 1 true']);
      expect(await values('bridges', 'other', 'pict')).toEqual(['east – true']);
      expect(await values('orphans', 'type', 'bench')).toEqual(['Benchmark – true']);
      expect(await values('orphans', 'limit')).toEqual([]);
      await expect(values('orphans', 'tpye')).rejects.toThrow('no parameter "tpye"; it takes type?, limit?');
    });
  });
});
