import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { cleanText } from '../../ingest/text/clean.ts';
import { newFolder, somePapers, writeLines } from './some-papers.ts';
import { weft } from './weft.ts';

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

const Line = z.strictObject({
  id: z.string(),
  entities: z.array(
    z.strictObject({
      type: z.string(),
      name: z.string(),
      aliases: z.array(z.string()),
      spans: z.array(z.tuple([z.number(), z.number()])),
    }),
  ),
  relations: z.array(
    z.strictObject({
      type: z.string(),
      source: z.string(),
      target: z.string(),
      sentence: z.string(),
      score: z.number(),
    }),
  ),
});

const papers = somePapers(3);
const file = writeLines(at('papers.jsonl'), papers);

describe('extract', () => {
  test('writes one line per paper, in order, with ids kept and spans that cut out the names', async () => {
    const { code, out } = await weft(['extract', file]);
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => Line.parse(JSON.parse(line)));
    expect(lines.map((line) => line.id)).toEqual(papers.map((paper) => paper.id));
    for (const [index, line] of lines.entries()) {
      const text = `${cleanText(papers[index]?.title ?? '')}\n${cleanText(papers[index]?.abstract ?? '')}`;
      const named = line.entities.filter((entity) => entity.type !== 'Modality');
      expect(named.length).toBeGreaterThan(0);
      for (const { name, aliases, spans } of named) {
        for (const [start, end] of spans) expect([name, ...aliases]).toContain(text.slice(start, end));
      }
      expect(line.relations.some(({ type, source }) => type === 'INTRODUCES' && source === 'PAPER')).toBe(true);
      for (const relation of line.relations) expect(text).toContain(relation.sentence);
    }
  });

  test('writes to a file, and tells broken records by place and exit code', async () => {
    const broken = writeLines(at('broken.jsonl'), ['{', ...papers]);
    const { code, out, err } = await weft(['extract', broken, '--out', at('out.jsonl')]);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/broken\.jsonl:1: failed: /);
    expect(readFileSync(at('out.jsonl'), 'utf8').trim().split('\n')).toHaveLength(3);
  });
});

describe('eval', () => {
  test('scores what extract writes as perfect against itself, and tells what is missing', async () => {
    await weft(['extract', file, '--out', at('own.jsonl')]);
    const perfect = await weft(['eval', at('own.jsonl'), file]);
    expect(perfect.code).toBe(0);
    expect(perfect.out).toMatch(/^entity:NAMED +1\.000 +1\.000 +1\.000/m);
    expect(perfect.out).toMatch(/^relation:ALL +1\.000 +1\.000 +1\.000/m);
    const part = writeLines(at('part.jsonl'), papers.slice(1));
    const lesser = await weft(['eval', at('own.jsonl'), part, '--errors', '--lenient']);
    expect(lesser.err).toContain('1 of 3 gold papers are not in');
    expect(lesser.out).toMatch(/^made-0\tmissed\tModel\t/m);
  });

  test.each([
    [at('none.jsonl'), 'none.jsonl: there is no such file'],
    [writeLines(at('bad.jsonl'), ['{"id": 3}']), 'bad.jsonl:1: not a paper'],
  ])('a gold file that cannot be read ends with a sentence (%#)', async (gold, sentence) => {
    const { code, err } = await weft(['eval', gold, file]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
