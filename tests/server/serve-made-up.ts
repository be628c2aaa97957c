import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { GraphStore } from '../../cypher/graph-store.ts';
import { openStore } from '../../cypher/open-store.ts';
import { type Served, type ServeOptions, serve } from '../../server/serve.ts';
import { Problem } from '../../vocabulary/api/problem.ts';
import { fill } from './made-up-graph.ts';

export interface MadeUpServer extends Served {
  store: GraphStore;
  end(): Promise<void>;
}

/** A server on a free port over a store, embedded unless given, that holds the made-up graph (or nothing, or what was `filled` in). */
export async function serveMadeUp(
  options: Partial<ServeOptions> & { empty?: boolean; filled?: boolean; store?: GraphStore } = {},
): Promise<MadeUpServer> {
  const folder = mkdtempSync(join(tmpdir(), 'weft-server-'));
  const store = options.store ?? (await openStore(join(folder, 'weft.db')));
  if (!options.empty && !options.filled) await fill(store);
  const served = await serve({ port: 0, reading: { grade: 'fast' }, ...options, store });
  return {
    ...served,
    store,
    async end() {
      await served.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface RawAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** A request with any headers, also those that `fetch` sets itself (Host, Origin). */
export const rawRequest = (
  url: string,
  { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** The problem that an address of the API answers with. */
export async function problemAt({ url }: MadeUpServer, path: string, init?: RequestInit): Promise<Problem> {
  const response = await fetch(`${url}/api/v1/${path}`, init);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  const told = Problem.parse(await response.json());
  expect(told.status).toBe(response.status);
  return told;
}
