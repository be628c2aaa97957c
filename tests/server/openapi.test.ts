import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { routes } from '../../server/routes/index.ts';
import { type MadeUpServer, serveMadeUp } from './serve-made-up.ts';

const Operation = z.object({
  summary: z.string().min(1),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.enum(['path', 'query']),
        required: z.boolean().optional(),
        schema: z.unknown(),
      }),
    )
    .optional(),
  responses: z.record(z.string(), z.looseObject({})),
});
const Document = z.looseObject({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.record(z.string(), z.record(z.string(), z.unknown())),
});

let server: MadeUpServer;
let document: z.infer<typeof Document>;
beforeAll(async () => {
  server = await serveMadeUp({ token: 'right' });
  const response = await fetch(`${server.url}/api/openapi.json`);
  document = Document.parse(await response.json());
});
afterAll(() => server.end());

test('every route is documented, and nothing else', () => {
  const documented = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method} ${path}`),
  );
  expect(documented.sort()).toEqual(
    routes.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`).sort(),
  );
});

test('every reference leads somewhere', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map((match) => match[1] ?? '');
  expect(references.length).toBeGreaterThan(20);
  for (const reference of references) {
    const [, room = '', name = ''] = reference.split('/');
    expect(document.components[room]?.[name], reference).toBeDefined();
  }
});

test('parameters carry their bounds and defaults', () => {
  const limit = document.paths['/overview']?.get?.parameters?.find(({ name }) => name === 'limit');
  expect(limit).toMatchObject({
    in: 'query',
    schema: { type: 'integer', minimum: 1, maximum: 20_000, default: 1_500 },
  });
  expect(limit?.required ?? false).toBe(false);
  const id = document.paths['/entities/{id}']?.get?.parameters?.find(({ name }) => name === 'id');
  expect(id).toMatchObject({ in: 'path', required: true });
});

test('every documented route answers with a documented status', async () => {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, { responses }] of Object.entries(item)) {
      const url = `${server.url}/api/v1${path.replace(/\{\w+\}/g, 'loomnet')}`;
      const { status } = await fetch(url, { method: method.toUpperCase() });
      expect(Object.keys(responses), `${method} ${path}`).toContain(String(status));
    }
  }
});

test('the page names every route and loads nothing from elsewhere', async () => {
  const response = await fetch(`${server.url}/api/docs`);
  const page = await response.text();
  for (const path of Object.keys(document.paths)) expect(page).toContain(path);
  expect(page).not.toMatch(/<script|style=|https?:\/\//);
  expect((await fetch(`${server.url}/api/docs.css`)).headers.get('content-type')).toContain('text/css');
});
