import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RemoteGraph } from '../../cli/remote.ts';
import { PathsAnswer, PathsRequest } from '../../vocabulary/api/paths.ts';
import { serveMadeUp } from '../server/serve-made-up.ts';
import { newFolder, writeLines } from './some-papers.ts';
import { weft } from './weft.ts';

const about = (name: string, year: number) => ({
  id: name.toLowerCase(),
  title: `${name}: Seeing Through Clouds`,
  abstract: `We introduce ${name}, a vision model. ${name} is trained on SkySet-9K.`,
  year,
});

const folder = newFolder();
const db = join(folder, 'paths.db');
beforeAll(() =>
  weft([
    'ingest',
    writeLines(join(folder, 'papers.jsonl'), [about('NuboNet', 2020), about('StratoNet', 2022)]),
    '--db',
    db,
  ]),
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const paths = (...words: string[]) => weft(['paths', ...words, '--db', db]);

test('are lines to read, with a sentence for each step', async () => {
  const { code, out } = await paths('NuboNet', 'stratonet', '--types', 'trained_on', '--limit', '1');
  expect(out).toBe(
    'NuboNet —trained on→ SkySet-9K ←trained on— StratoNet\n' +
      '    “NuboNet is trained on SkySet-9K.” NuboNet: Seeing Through Clouds, 2020\n' +
      '    “StratoNet is trained on SkySet-9K.” StratoNet: Seeing Through Clouds, 2022\n',
  );
  expect(code).toBe(0);
});

test('as JSON are what the API gives, here and through a server', async () => {
  const { out } = await paths('NuboNet', 'StratoNet', '--json');
  expect(PathsAnswer.parse(JSON.parse(out)).paths.length).toBeGreaterThan(1);
  const server = await serveMadeUp();
  try {
    const request = PathsRequest.parse({ between: ['LoomNet', 'Spindle'], types: 'COMPARED_WITH', limit: 1 });
    const answer = await new RemoteGraph(server.url, server.token).paths(request);
    expect(answer.paths[0]?.steps[0]?.edges[0]?.id).toBe('loomnet|COMPARED_WITH|spindle');
  } finally {
    await server.end();
  }
});

test('say so where there are none, with what was tried', async () => {
  const { code, out } = await paths('NuboNet', 'StratoNet', '--types', 'BASED_ON', '--length', '3');
  expect(out).toContain('No path within 3 steps joins NuboNet | StratoNet.\nTried: based on; ');
  expect(code).toBe(0);
});

test.each([
  [['NuboNet'], 'takes two to eight things'],
  [['NuboNet', 'Nobody-9'], 'nothing with the id or the name "Nobody-9"'],
  [['NuboNet', 'StratoNet', '--types', 'LIKES'], 'LIKES is none of INTRODUCES'],
  [['NuboNet', 'StratoNet', '--length', '9'], 'a whole number from 1 to 6'],
])('%j ends with code 2 and a sentence', async (words, sentence) => {
  const { code, out, err } = await paths(...words);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(sentence);
});
