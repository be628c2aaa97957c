import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JobAnswer, JobEvent } from '../../vocabulary/api/job.ts';
import { Problem } from '../../vocabulary/api/problem.ts';
import { SummaryAnswer } from '../../vocabulary/api/summary.ts';
import { onEachEngine } from '../on-each-engine.ts';
import { keptViewCases } from './kept-view-cases.ts';
import { type MadeUpServer, serveMadeUp } from './serve-made-up.ts';

onEachEngine('writing by the API', (_engine, fresh) => {
  let server: MadeUpServer;
  /** Where bodies wait for their turn: a folder of this test's own, so that what stays there is its own. */
  let waitingRoom: string;
  let usualRoom: string;
  beforeAll(async () => {
    usualRoom = tmpdir();
    waitingRoom = mkdtempSync(join(tmpdir(), 'weft-waiting-'));
    process.env.TMPDIR = waitingRoom;
    server = await serveMadeUp({ token: 'right', empty: true, ingestLimitBytes: 20_000, store: await fresh() });
  });
  afterAll(async () => {
    await server.end();
    process.env.TMPDIR = usualRoom;
    rmSync(waitingRoom, { recursive: true });
  });

  const document = (id: string, title: string, abstract: string) => ({ id, title, abstract, authors: [] });
  const lineOf = (one: object, line: number) => JSON.stringify({ document: one, file: 'made-up.jsonl', line });
  const papers = [
    lineOf(
      document(
        'one',
        'WarpNet: weaving images',
        'We propose WarpNet, a model trained on ImageNet and evaluated on COCO.',
      ),
      1,
    ),
    lineOf(document('two', 'WeftBERT for tables', 'WeftBERT outperforms BERT on SQuAD. It is trained on WikiText.'), 2),
  ];

  const post = (path: string, body: string, type: string) =>
    fetch(`${server.url}/api/v1/${path}`, {
      method: 'POST',
      headers: { authorization: 'Bearer right', 'content-type': type },
      body,
    });
  const ingest = (lines: string[]) => post('ingest', lines.join('\n'), 'application/x-ndjson');

  async function follow(response: Response): Promise<JobEvent[]> {
    expect(response.status).toBe(202);
    const { id } = JobAnswer.parse(await response.json());
    const stream = await fetch(`${server.url}/api/v1/jobs/${id}/events`);
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    const text = await stream.text();
    return [...text.matchAll(/^data: (.*)$/gm)].map((match) => JobEvent.parse(JSON.parse(match[1] ?? '')));
  }

  const get = async (path: string): Promise<unknown> => (await fetch(`${server.url}/api/v1/${path}`)).json();
  const contentHash = async () => SummaryAnswer.parse(await get('summary')).contentHash;

  test('papers go in, and every answer kept in memory is made anew', async () => {
    expect(await get('search?q=warpnet')).toMatchObject({ groups: [] });
    expect(await get('overview')).toMatchObject({ nodes: [] });
    const before = await contentHash();

    const events = await follow(
      await ingest([papers[0] ?? '', '{"document": {"id": "x"}}', 'no json', '', papers[1] ?? '']),
    );

    const notices = events.flatMap((event) => (event.kind === 'notice' ? [event.notice] : []));
    expect(notices.map(({ level, line }) => [level, line])).toEqual([
      ['failed', 2],
      ['failed', 3],
    ]);
    expect(notices[0]?.reason).toContain('document.title');
    expect(events.at(-1)).toMatchObject({ kind: 'done', summary: { added: 2, failed: 2, unchanged: 0 } });

    expect(await get('search?q=warpnet')).toMatchObject({
      groups: expect.arrayContaining([expect.objectContaining({ kind: 'Paper' })]),
    });
    expect(await get('overview')).toMatchObject({
      nodes: expect.arrayContaining([expect.objectContaining({ id: 'paper:one' })]),
    });
    expect(await get('summary')).toMatchObject({ papers: 2, sources: [{ name: 'made-up.jsonl', papers: 2 }] });
    expect(await contentHash()).not.toBe(before);
  });

  test('the same papers again change nothing', async () => {
    const events = await follow(await ingest(papers));
    expect(events.at(-1)).toMatchObject({ kind: 'done', summary: { added: 0, changed: 0, unchanged: 2 } });
  });

  test('analysis anew', async () => {
    const events = await follow(await post('analyse', '{"fresh":true}', 'application/json'));
    expect(events.at(-1)).toEqual({ kind: 'done', summary: null });
  });

  describe('views that the server keeps', () => keptViewCases(() => server));

  describe('refused', () => {
    const waiting = () => readdirSync(waitingRoom).filter((name) => name.startsWith('weft-ingest-'));

    test('a body past the limit, of which nothing stays', async () => {
      const response = await ingest(Array.from({ length: 200 }, () => papers[0] ?? ''));
      expect(response.status).toBe(413);
      expect(Problem.parse(await response.json()).detail).toContain('20000 bytes');
      expect(waiting()).toEqual([]);
    });

    test('a body that breaks off, of which nothing stays either', async () => {
      const headers = {
        authorization: 'Bearer right',
        'content-type': 'application/x-ndjson',
        'content-length': 5_000,
      };
      const sending = request(`${server.url}/api/v1/ingest`, { method: 'POST', headers });
      sending.on('error', () => {});
      sending.write(`${papers[0]}\n`);
      await expect.poll(waiting).toHaveLength(1);
      sending.destroy();
      await expect.poll(waiting).toEqual([]);
      expect(await get('summary')).toMatchObject({ papers: 2 });
    });

    test('another media type', async () => {
      expect((await post('ingest', papers.join('\n'), 'application/json')).status).toBe(415);
      expect((await post('analyse', '{}', 'text/plain')).status).toBe(415);
    });

    test('on a read-only server, everything that writes', async () => {
      const readOnly = await serveMadeUp({ token: 'right', readOnly: true });
      try {
        const headers = { authorization: 'Bearer right', 'content-type': 'application/x-ndjson' };
        const response = await fetch(`${readOnly.url}/api/v1/ingest`, {
          method: 'POST',
          headers,
          body: papers[0] ?? '',
        });
        expect(response.status).toBe(403);
        expect(await (await fetch(`${readOnly.url}/api/v1/summary`)).json()).toMatchObject({
          papers: 3,
          readOnly: true,
        });
      } finally {
        await readOnly.end();
      }
    });
  });
});
