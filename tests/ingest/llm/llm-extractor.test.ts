import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { createLlmExtractor } from '../../../ingest/llm/create-llm-extractor.ts';
import { retryAfterMs } from '../../../ingest/llm/endpoint-failure.ts';
import { usualPatience } from '../../../ingest/llm/patience.ts';
import type { LlmOptions } from '../../../ingest/llm/settings.ts';
import { Document } from '../../../vocabulary/document.ts';
import { fogAnswer, fogPaper } from './fog-paper.ts';
import { type Asked, answering, completion, failing, type Reply, type StandIn, startStandIn } from './stand-in.ts';

const key = 'sk-not-to-be-seen';
const right = answering(fogAnswer);
const folder = mkdtempSync(join(tmpdir(), 'weft-llm-'));
const standIns: StandIn[] = [];
let cacheFolder = '';

afterEach(async () => {
  for (const standIn of standIns.splice(0)) await standIn.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(replyTo: (asked: Asked, before: number) => Reply): Promise<StandIn> {
  const standIn = await startStandIn(replyTo);
  standIns.push(standIn);
  cacheFolder = join(folder, String(standIns.length), 'llm-cache');
  return standIn;
}

const extractorFor = ({ url }: Pick<StandIn, 'url'>, more: Partial<LlmOptions> = {}) =>
  createLlmExtractor({
    url,
    key,
    model: 'stand-in-1',
    cacheFolder,
    timeoutMs: 2_000,
    patience: { ...usualPatience, firstPauseMs: 1 },
    ...more,
  });

const another = (id: string): Document => ({ ...fogPaper, id: Document.shape.id.parse(id), title: `FogNet ${id}` });
const reasonOf = (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => 'read',
    (error: Error) => error.message,
  );

/** Each file of the cache, wherever it stands. */
const cached = (): string[] =>
  readdirSync(cacheFolder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));

test('asks the endpoint with key, model and schema, reads its answer, counts tokens, and asks the same no second time', async () => {
  const standIn = await start(() => right);
  const extractor = extractorFor(standIn);
  const first = await extractor.extract(fogPaper);
  expect(first.claims).toHaveLength(fogAnswer.claims.length);
  expect(standIn.asked).toMatchObject([
    {
      path: '/v1/chat/completions',
      authorization: `Bearer ${key}`,
      model: 'stand-in-1',
      temperature: 0,
      response_format: { type: 'json_schema' },
    },
  ]);
  expect(standIn.asked[0]?.messages.at(-1)?.content).toBe(`${fogPaper.title}\n${fogPaper.abstract}`);
  expect(await extractor.extract({ ...fogPaper, id: Document.shape.id.parse('same-text') })).toEqual(first);
  const next = extractorFor(standIn);
  expect(await next.extract(fogPaper)).toEqual(first);
  expect(standIn.asked).toHaveLength(1);
  expect(extractor.use?.()).toMatchObject({
    requests: 1,
    fromCache: 1,
    tokensRead: 100,
    tokensWritten: 20,
    dropped: 0,
  });
  expect(next.use?.()).toMatchObject({ requests: 0, fromCache: 1, tokensRead: 0 });
});

test('another model is another extractor, and is asked anew', async () => {
  const standIn = await start(() => right);
  const [one, other] = [extractorFor(standIn), extractorFor(standIn, { model: 'stand-in-2' })];
  expect(one.version).not.toBe(other.version);
  expect(other.version).toContain('stand-in-2');
  for (const extractor of [one, other]) await extractor.extract(fogPaper);
  expect(standIn.asked).toHaveLength(2);
});

describe('what passes is tried again', () => {
  const passing: [string, Reply[]][] = [
    ['too many requests', [failing(429, 'slow down', { 'retry-after': '0' })]],
    ['a failing server, twice', [failing(500, 'oh'), failing(503, 'oh')]],
    ['a connection that is cut', ['cut']],
    ['an answer that is no HTTP', ['noise']],
    ['a page instead of a completion', [{ body: '<html>Bad gateway</html>' }]],
    ['silence', ['silence']],
    ['an answer in prose', [completion('Here you are: FogNet.')]],
    [
      'an answer cut in the middle',
      [
        completion('{"entities": [', {
          choices: [{ message: { content: '{"entities": [' }, finish_reason: 'length' }],
        }),
      ],
    ],
    ['an answer of another form, and an empty one', [answering({ entities: {} }), completion('')]],
  ];
  test.each(passing)('%s', async (_, replies) => {
    const standIn = await start((_asked, before) => replies[before] ?? right);
    const extractor = extractorFor(standIn, replies.includes('silence') ? { timeoutMs: 100 } : {});
    expect((await extractor.extract(fogPaper)).entities).toHaveLength(7);
    expect(standIn.asked).toHaveLength(replies.length + 1);
  });

  test('a flawed answer goes back with what is wrong with it', async () => {
    const standIn = await start((_asked, before) => (before === 0 ? answering({ entities: [] }) : right));
    await extractorFor(standIn).extract(fogPaper);
    expect(standIn.asked[1]?.messages.slice(-2)).toMatchObject([
      { role: 'assistant', content: '{"entities":[]}' },
      { role: 'user', content: expect.stringContaining('modalities') },
    ]);
  });
});

test('fenced answers and thoughts before them are understood', async () => {
  const text = `<think>{ "entities": what?</think>\n\`\`\`json\n${JSON.stringify(fogAnswer)}\n\`\`\``;
  const standIn = await start(() => completion(text, { usage: null }));
  const extractor = extractorFor(standIn);
  expect((await extractor.extract(fogPaper)).entities).toHaveLength(7);
  expect(extractor.use?.()).toMatchObject({ requests: 1, uncounted: 1, tokensRead: 0 });
});

test('an endpoint without schemas, and one that refuses a temperature, are asked in the way they know from then on', async () => {
  const plain = await start(({ response_format }) =>
    response_format === undefined ? right : failing(400, 'response_format is not supported'),
  );
  const extractor = extractorFor(plain);
  await extractor.extract(fogPaper);
  await extractor.extract(another('two'));
  expect(plain.asked.map(({ response_format }) => response_format?.type)).toEqual([
    'json_schema',
    'json_schema',
    'json_object',
    undefined,
    undefined,
  ]);
  const hot = await start(({ temperature }) => (temperature === undefined ? right : failing(400, 'no temperature')));
  await extractorFor(hot).extract(fogPaper);
  expect(hot.asked.at(-1)?.response_format?.type).toBe('json_schema');
});

describe('a paper without an answer fails with a reason, and nothing of it is kept', () => {
  const failures: [string, Reply, RegExp, number][] = [
    ['a server that always fails', failing(500, 'out of order'), /HTTP 500: out of order \(asked 7 times\)/, 7],
    [
      'answers that are no JSON',
      completion('FogNet!'),
      /cannot be used, after 3 of them: it is not one JSON object/,
      3,
    ],
    ['answers of another schema', answering({ nodes: [] }), /cannot be used, after 3 of them: entities: /, 3],
    ['a text that is too long for it', failing(413, 'too\u001b[2J\nlong'), /HTTP 413: too \[2J long$/, 5],
    [
      'a pause longer than anybody waits',
      failing(429, 'tomorrow', { 'retry-after': '86400' }),
      /HTTP 429: tomorrow/,
      1,
    ],
    ['a key that it does not take', failing(401, `wrong key ${key}`), /HTTP 401: wrong key …$/, 1],
    ['another address', { status: 307, headers: { location: 'http://127.0.0.1:9/' }, body: '' }, /sends elsewhere/, 1],
  ];
  test.each(failures)('%s', async (_, reply, reason, requests) => {
    const standIn = await start(() => reply);
    const extractor = extractorFor(standIn);
    expect(await reasonOf(extractor.extract(fogPaper))).toMatch(reason);
    expect(standIn.asked).toHaveLength(requests);
    expect(() => cached()).toThrow('ENOENT');
  });

  test('an endpoint that answers nobody is soon left alone', async () => {
    const standIn = await start(() => failing(503, 'closed'));
    const extractor = extractorFor(standIn, { patience: { ...usualPatience, tries: 1, hopelessAfter: 3 } });
    const reasons: string[] = [];
    for (const id of ['a', 'b', 'c', 'd', 'e']) reasons.push(await reasonOf(extractor.extract(another(id))));
    expect(standIn.asked).toHaveLength(3);
    expect(reasons.at(-1)).toBe(
      'not asked, since the endpoint answers nobody (the endpoint answered HTTP 503: closed)',
    );
  });

  test('nobody there', async () => {
    const standIn = await start(() => right);
    await standIn.close();
    standIns.pop();
    expect(await reasonOf(extractorFor(standIn).extract(fogPaper))).toMatch(/cannot be reached: .*ECONNREFUSED/);
  });
});

test('who stops does not wait for an answer', async () => {
  const standIn = await start(() => 'silence');
  const stop = new AbortController();
  const reading = reasonOf(extractorFor(standIn, { timeoutMs: 60_000 }).extract(fogPaper, stop.signal));
  while (standIn.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  stop.abort(new Error('enough'));
  expect(await reading).toBe('enough');
});

describe('the cache', () => {
  test('a damaged file is asked for again and mended', async () => {
    const standIn = await start(() => right);
    await extractorFor(standIn).extract(fogPaper);
    const [name = ''] = cached();
    const file = join(cacheFolder, name);
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.slice(0, 40));
    expect((await extractorFor(standIn).extract(fogPaper)).entities).toHaveLength(7);
    expect(readFileSync(file, 'utf8')).toBe(whole);
    expect(standIn.asked).toHaveLength(2);
  });

  test('two that write the same at once leave one whole file', async () => {
    const standIn = await start(() => right);
    const extractors = [extractorFor(standIn), extractorFor(standIn), extractorFor(standIn)];
    await Promise.all(extractors.map((extractor) => extractor.extract(fogPaper)));
    expect(cached()).toHaveLength(1);
    expect(readdirSync(cacheFolder, { recursive: true, encoding: 'utf8' }), 'a folder and the file').toHaveLength(2);
    expect(JSON.parse(readFileSync(join(cacheFolder, cached()[0] ?? ''), 'utf8'))).toEqual(fogAnswer);
  });

  test('an answer that cannot be kept is used all the same, and told', async () => {
    const standIn = await start(() => right);
    mkdirSync(join(cacheFolder, '..'), { recursive: true });
    writeFileSync(cacheFolder, 'a file where the folder should be');
    const extractor = extractorFor(standIn);
    expect((await extractor.extract(fogPaper)).entities).toHaveLength(7);
    expect(extractor.use?.()).toMatchObject({ notKept: 1 });
  });
});

test('the key is nowhere to be seen', async () => {
  const standIn = await start(() => right);
  const extractor = extractorFor(standIn);
  await extractor.extract(fogPaper);
  const shown = [inspect(extractor, { depth: 9 }), JSON.stringify(extractor), extractor.about, extractor.version];
  for (const text of [...shown, ...cached().map((name) => readFileSync(join(cacheFolder, name), 'utf8'))]) {
    expect(text).not.toContain(key);
  }
});

test.each([
  [null, null],
  ['3', 3_000],
  ['0', 0],
  ['Tue, 24 Nov 2026 12:00:05 GMT', 5_000],
  ['Tue, 24 Nov 2026 11:00:00 GMT', 0],
  ['soon', null],
])('Retry-After %s', (header, milliseconds) => {
  expect(retryAfterMs(header, Date.parse('2026-11-24T12:00:00Z'))).toBe(milliseconds);
});

test.each([
  [undefined, /WEFT_LLM_URL and WEFT_LLM_MODEL not set/],
  [{ cacheFolder: folder, url: 'http://127.0.0.1:1/v1' }, /: WEFT_LLM_MODEL not set/],
])('without an address or a model it is refused (%#)', (options, message) => {
  expect(() => createLlmExtractor(options)).toThrow(message);
});
