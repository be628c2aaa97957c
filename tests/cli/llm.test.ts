import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { readEnvironment } from '../../cli/environment.ts';
import { type Asked, answering, failing, type Reply, type StandIn, startStandIn } from '../ingest/llm/stand-in.ts';
import { newFolder, somePapers, writeLines } from './some-papers.ts';
import { start, weft } from './weft.ts';

const key = 'sk-not-to-be-seen';
const folder = newFolder();
const standIns: StandIn[] = [];
afterEach(async () => {
  for (const standIn of standIns.splice(0)) await standIn.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

async function standIn(replyTo: (asked: Asked, before: number) => Reply) {
  const started = await startStandIn(replyTo);
  standIns.push(started);
  const environment = { WEFT_LLM_URL: started.url, WEFT_LLM_KEY: key, WEFT_LLM_MODEL: 'stand-in', WEFT_GRADE: 'llm' };
  return { ...started, environment: { ...environment, LOG_LEVEL: 'debug' } };
}

const paperOf = ({ messages }: Asked): string => messages[1]?.content ?? '';

/** The model of the title, and that the paper introduces it. */
function reading(asked: Asked): Reply {
  const [name = ''] = paperOf(asked).split(':');
  const sentence = `We introduce ${name}, a vision model for satellite images.`;
  const words = { sentence, sourceWords: 'We introduce', targetWords: name };
  return answering({
    entities: [
      { type: 'Model', name, aliases: [], longForm: null },
      { type: 'Model', name: 'GPT-9', aliases: [], longForm: null },
    ],
    modalities: [],
    claims: [{ type: 'INTRODUCES', source: 'PAPER', target: name, outcome: null, ...words }],
  });
}

test('ingest reads through the endpoint, shows what it cost, and a rerun asks only for the paper that failed', async () => {
  let isBroken = true;
  const { asked, environment } = await standIn((now, before) => {
    if (before === 0) return failing(429, 'slow down', { 'retry-after': '0' });
    return isBroken && paperOf(now).startsWith('Nubo1Net') ? failing(413, `no, ${key}`) : reading(now);
  });
  const file = writeLines(at('papers.jsonl'), somePapers(3));
  const arguments_ = ['ingest', file, '--workers', '1', '--db', at('graph.db')];
  const first = await weft(arguments_, environment);
  expect(first.code).toBe(1);
  expect(first.err).toMatch(
    /^reading in the llm grade \(stand-in at 127\.0\.0\.1:\d+; titles and abstracts are sent there\)$/m,
  );
  expect(first.err).toContain(`${file}:2: failed: paper made-1 cannot be read: the endpoint answered HTTP 413: no, …`);
  expect(first.out).toContain('3 records read: 2 new, 0 changed, 0 unchanged, 0 duplicate, 1 failed');
  expect(first.out).toContain('graph: 2 entities, 2 claims;');
  expect(first.out).toContain(
    'language model: 4 requests; 200 tokens sent, 40 answered; 2 statements left out that the text does not bear out',
  );
  expect(first.out + first.err).not.toContain(key);
  expect(asked).toHaveLength(4);

  isBroken = false;
  const second = await weft(arguments_, environment);
  expect(second).toMatchObject({ code: 0 });
  expect(second.out).toContain('1 new, 0 changed, 2 unchanged');
  expect(asked).toHaveLength(5);

  const elsewhere = await weft(['ingest', file, '--db', at('again.db')], environment);
  expect(elsewhere.out).toContain('language model: 0 requests; 3 answers known from before; 0 tokens sent');
  expect(existsSync(at('llm-cache'))).toBe(true);

  const { out } = await weft(['explain', 'made-2', '--db', at('graph.db')], environment);
  expect(out).toContain('A language model read it so');
  expect(asked).toHaveLength(5);
});

test('as many papers are asked about at once as told, and Ctrl+C does not wait for their answers', async () => {
  const { asked, environment } = await standIn(() => 'silence');
  const file = writeLines(at('silent.jsonl'), somePapers(9, 100));
  const started = start(['ingest', file, '--workers', '3', '--db', at('silent.db')], environment);
  while (asked.length < 3) await new Promise((resolve) => setTimeout(resolve, 20));
  started.process.kill('SIGINT');
  const { code, err } = await started.ended;
  expect(code).toBe(130);
  expect(err).not.toContain('failed');
  expect(asked).toHaveLength(3);
});

test('a server reads through the endpoint for those who send it papers', async () => {
  const { environment } = await standIn(reading);
  const db = at('served.db');
  const server = start(['serve', '--port', '0', '--db', db], environment);
  await server.says('Weft answers at');
  const { code, out } = await weft(['ingest', writeLines(at('sent.jsonl'), somePapers(2, 200)), '--db', db]);
  server.process.kill('SIGTERM');
  const { err } = await server.ended;
  expect(code).toBe(0);
  expect(out).toContain('language model: 2 requests; 200 tokens sent, 40 answered');
  expect(err).not.toContain(key);
});

test('without an address or a model it is refused before anything is read', async () => {
  const { code, err } = await weft(['extract', '-', '--grade', 'llm'], { WEFT_LLM_KEY: key });
  expect(code).toBe(2);
  expect(err).toContain('The llm grade cannot be had: WEFT_LLM_URL and WEFT_LLM_MODEL not set.');
  expect(err).not.toContain(key);
});

test.each([
  [{ WEFT_LLM_URL: 'example.org' }, 'WEFT_LLM_URL cannot be used: must be the address of an OpenAI-compatible API'],
  [{ WEFT_LLM_URL: `https://me:${key}@example.org/v1` }, 'WEFT_LLM_URL cannot be used: must hold no user or password'],
  [{ WEFT_LLM_KEY: `${key}\n` }, 'WEFT_LLM_KEY cannot be used: must be letters, digits and signs'],
])('a variable that cannot be used is named, without what it holds (%#)', (variables, message) => {
  expect(() => readEnvironment({ ...variables })).toThrow(message);
  expect(() => readEnvironment({ ...variables })).not.toThrow(key);
});
