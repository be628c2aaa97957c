import { afterAll, beforeAll, expect, test } from 'vitest';
import { MatrixAnswer } from '../../../vocabulary/api/matrix.ts';
import { onEachEngine } from '../../on-each-engine.ts';
import { type MadeUpServer, problemAt, serveMadeUp } from '../serve-made-up.ts';

onEachEngine('the matrix', (_engine, fresh) => {
  let server: MadeUpServer;
  beforeAll(async () => {
    server = await serveMadeUp({ store: await fresh() });
  });
  afterAll(() => server.end());

  async function matrix(asked = ''): Promise<MatrixAnswer> {
    const response = await fetch(`${server.url}/api/v1/matrix${asked}`);
    const body: unknown = await response.json();
    expect(response.status, JSON.stringify(body)).toBe(200);
    return MatrixAnswer.parse(body);
  }

  /** Cells in words: "LoomNet > YarnSet: TRAINED_ON out 1, 2020". */
  const said = ({ rows, columns, cells }: MatrixAnswer) =>
    cells
      .map(({ row, column, papers, latest, relations }) => {
        const why = relations.map(({ type, direction, papers: count }) => `${type} ${direction} ${count}`).join(' + ');
        return `${rows[row]?.name} > ${columns[column]?.name}: ${papers}, ${why}, ${latest}`;
      })
      .sort();

  test('says which models are related to which data, in how many papers and since when', async () => {
    const answer = await matrix();
    expect(said(answer)).toEqual([
      'LoomNet > KnotBench: 2, EVALUATED_ON out 2, 2023',
      'LoomNet > YarnSet: 1, TRAINED_ON out 1, 2020',
    ]);
    expect(answer.rows).toEqual([{ id: 'loomnet', kind: 'Model', name: 'LoomNet', papers: 2, year: 2020, cells: 2 }]);
    expect(answer.total).toEqual({ rows: 1, columns: 2, cells: 2, gaps: 0 });
  });

  test('filters by relation, years, papers behind a cell, name and group', async () => {
    expect(said(await matrix('?types=TRAINED_ON'))).toEqual(['LoomNet > YarnSet: 1, TRAINED_ON out 1, 2020']);
    expect(said(await matrix('?from=2021'))).toEqual(['LoomNet > KnotBench: 1, EVALUATED_ON out 1, 2023']);
    expect(said(await matrix('?to=2020&columnName=KNOT'))).toEqual([
      'LoomNet > KnotBench: 1, EVALUATED_ON out 1, 2020',
    ]);
    expect(said(await matrix('?least=2'))).toHaveLength(1);
    expect(said(await matrix('?community=1-b'))).toHaveLength(2);
    expect(said(await matrix('?community=1-z'))).toEqual([]);
    const cut = await matrix('?limit=1');
    expect([said(cut), cut.total]).toEqual([
      ['LoomNet > KnotBench: 2, EVALUATED_ON out 2, 2023'],
      { rows: 1, columns: 2, cells: 2, gaps: 0 },
    ]);
  });

  test('has each pair both ways where rows and columns are the same, and points as the sentence does', async () => {
    const square = await matrix('?rows=Model&columns=Model');
    expect(said(square)).toEqual([
      'LoomNet > Spindle: 1, COMPARED_WITH out 1, 2020',
      'Spindle > LoomNet: 1, COMPARED_WITH in 1, 2020',
    ]);
    expect(square.isSquare).toBe(true);
    expect(said(await matrix('?rows=Modality&columns=Model'))).toEqual(['text > LoomNet: 1, HAS_MODALITY in 1, 2020']);
  });

  test('can ask for papers that mention both, alone or beside claims', async () => {
    const answer = await matrix('?types=MENTIONED_WITH');
    expect(said(answer)).toEqual([
      'LoomNet > KnotBench: 2, MENTIONED_WITH out 2, 2023',
      'LoomNet > YarnSet: 1, MENTIONED_WITH out 1, 2020',
      'Spindle > KnotBench: 2, MENTIONED_WITH out 2, 2023',
      'Spindle > YarnSet: 1, MENTIONED_WITH out 1, 2020',
    ]);
    const since = await matrix('?types=MENTIONED_WITH,TRAINED_ON&from=2020&least=1');
    expect(said(since)).toContain('LoomNet > YarnSet: 1, MENTIONED_WITH out 1 + TRAINED_ON out 1, 2020');
  });

  test('says what is wrong with a question', async () => {
    expect((await problemAt(server, 'matrix?from=2023&to=2020')).detail).toContain('cannot be after the last');
    expect((await problemAt(server, 'matrix?types=INTRODUCES')).detail).toContain('EVALUATED_ON');
    expect((await problemAt(server, 'matrix?rows=')).detail).toContain('rows');
  });
});
