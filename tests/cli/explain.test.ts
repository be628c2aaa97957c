import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { newFolder, somePapers, writeLines } from './some-papers.ts';
import { weft } from './weft.ts';

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const store = join(folder, 'store.db');
const fast = { WEFT_GRADE: 'fast' };
const record = '{"title": "FogNet: Seeing", "abstract": "We present FogNet. Our model beats CLIP."}\n';

describe('explain', () => {
  test('reads a record from standard input and says why, without colours', async () => {
    const { code, out } = await weft(['explain', '-'], fast, record);
    expect(code).toBe(0);
    expect(out).toContain('We present [M FogNet]. Our model beats [M CLIP].');
    expect(out).toContain('“Our model” stands for FogNet.');
    expect(out).not.toContain('\u001b');
    const { out: json } = await weft(['explain', '-', '--json'], fast, record);
    expect(JSON.parse(json)).toMatchObject({ title: 'FogNet: Seeing', claims: [{ type: 'INTRODUCES' }, {}] });
  });

  test('takes the id of a stored paper, and says what else it takes', async () => {
    const [paper] = somePapers(1);
    await weft(['--db', store, 'ingest', writeLines(join(folder, 'papers.jsonl'), paper ? [paper] : [])], fast);
    const { code, out } = await weft(['--db', store, 'explain', paper?.id ?? ''], fast);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe(paper?.id);
    const missing = await weft(['--db', store, 'explain', 'no-such-paper'], fast);
    expect(missing.code).toBe(2);
    expect(missing.err).toContain('Give the id of a paper, a file of papers, or -');
  });
});
