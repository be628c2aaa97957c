import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lacking, valuesOf } from '../../client/panels/console/create-console.ts';
import { parameterNames, readValue } from '../../client/panels/console/parameter-names.ts';
import { resultAsCsv, rowsAsObjects } from '../../client/panels/console/result-file.ts';
import { possibleIds, thingsIn } from '../../client/panels/console/result-things.ts';
import { queryHistory } from '../../client/view/query-history.ts';
import { queriesFile, savedQueries } from '../../client/view/saved-queries.ts';

const golden = readFileSync(new URL('queries-1.json', import.meta.url), 'utf8');

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => {
      kept.set(key, text);
    },
  };
}
const past = (text: string, rows = 1) => ({ text, parameters: {}, at: '2026-11-29T10:00:00.000Z', rows, cut: false });

describe('queries of the reader', () => {
  test('come from a file of version 1, once, and go to one as they were', () => {
    expect(queriesFile.write(queriesFile.read(golden))).toBe(golden);
    const storage = memory();
    const saved = savedQueries(storage);
    expect(saved.add(queriesFile.read(golden))).toBe(2);
    expect(saved.add(queriesFile.read(golden))).toBe(0);
    saved.rename('query-2', 'Papers');
    saved.remove('query-1');
    expect(
      savedQueries(storage)
        .list.getState()
        .map(({ id, name }) => [id, name]),
    ).toEqual([['query-2', 'Papers']]);
    expect(() => queriesFile.read('{"format": "weft-views", "version": 1}')).toThrow('no queries of Weft');
  });

  test('are remembered, the last first, each once, and not without bound', () => {
    const storage = memory();
    const history = queryHistory(storage);
    history.note(past('RETURN 1'));
    history.note(past('RETURN 2'));
    history.note(past('RETURN 1', 5));
    expect(
      queryHistory(storage)
        .list.getState()
        .map(({ text, rows }) => [text, rows]),
    ).toEqual([
      ['RETURN 1', 5],
      ['RETURN 2', 1],
    ]);
    for (let at = 0; at < 120; at += 1) history.note(past(`RETURN ${at}`));
    expect(history.list.getState()).toHaveLength(100);
    for (let at = 0; at < 60; at += 1) history.note(past(`RETURN '${at}${'x'.repeat(15_000)}'`));
    expect(history.list.getState().length).toBeLessThan(30);
    expect(history.list.getState()[0]?.text).toContain("'59x");
  });

  test('name parameters outside of texts and comments, whose values are JSON', () => {
    const text = "MATCH (m {id: $id}) // $no\nWHERE m.name <> '$nor' AND m.papers > $least RETURN $id";
    expect(parameterNames(text)).toEqual(['id', 'least']);
    const typed = { id: '"clip"', least: 'three', old: '1' };
    expect(valuesOf({ text, typed })).toEqual({ id: 'clip' });
    expect(lacking({ text, typed })).toEqual(['least']);
    expect(readValue('["a", 1]')).toEqual({ value: ['a', 1] });
    expect(readValue('COCO')).toEqual({ reason: 'Not JSON: text goes in double quotes, "COCO".' });
  });
});

describe('an answer', () => {
  const id = (offset: number) => ({ offset, table: 1 });
  const clip = { _label: 'Model', _id: id(1), id: 'clip', name: 'CLIP', year: null };
  const coco = { _label: 'Dataset', _id: id(2), id: 'coco', name: 'COCO' };
  const paper = { _label: 'Paper', _id: id(3), id: 'p1', title: 'On CLIP' };
  const trained = { _label: 'TRAINED_ON', _id: id(9), _src: id(1), _dst: id(2), sentence: 'It is.' };

  test('has the nodes and relations in it, wherever they stand, each once', () => {
    const path = { _nodes: [clip, coco], _rels: [trained] };
    const loose = { ...trained, _dst: id(7) };
    expect(thingsIn([[[paper, clip], { path }, trained, loose, 'clip', null]])).toEqual({
      nodes: [
        { id: 'paper:p1', kind: 'Paper', name: 'On CLIP' },
        { id: 'clip', kind: 'Model', name: 'CLIP' },
        { id: 'coco', kind: 'Dataset', name: 'COCO' },
      ],
      relations: [{ source: 'clip', type: 'TRAINED_ON', target: 'coco' }],
      loose: 1,
    });
  });

  test('names what its columns of ids may be', () => {
    const columns = ['m.id', 'paperId', 'name', 'grid'];
    expect(possibleIds({ columns, rows: [['clip', 'a b', 'CLIP', 'x']], cut: false })).toEqual([
      'clip',
      'paper:clip',
      'paper:a b',
    ]);
  });

  test('goes to a file with all its rows, and without what nodes do not have', () => {
    const answer = { columns: ['m', 'n', 'n'], rows: [[clip, 'a "b", c', 2]], cut: false };
    const json = '{"_label":"Model","_id":{"offset":1,"table":1},"id":"clip","name":"CLIP"}';
    expect(resultAsCsv(answer)).toBe(`m,n,n\r\n"${json.replaceAll('"', '""')}","a ""b"", c",2\r\n`);
    expect(rowsAsObjects(answer)).toEqual([{ m: JSON.parse(json), n: 'a "b", c', 'n (3)': 2 }]);
  });
});
