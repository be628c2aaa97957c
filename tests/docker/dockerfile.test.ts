import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '..', '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

/** Instructions with their words, continued lines joined, comments left out. */
const instructions = read('Dockerfile')
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => ({ name: line.split(' ', 1)[0] ?? '', rest: line.slice(line.indexOf(' ') + 1) }));
const last = instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'));

test('what the Dockerfile copies from the project is there, and reaches the build', () => {
  const ignored = read('.dockerignore').split('\n');
  for (const { name, rest } of instructions) {
    if (name !== 'COPY' || rest.startsWith('--from')) continue;
    for (const path of rest.split(' ').slice(0, -1)) {
      expect(existsSync(join(root, path)), path).toBe(true);
      expect(ignored).not.toContain(path);
    }
  }
  for (const room of ['vocabulary', 'ingest', 'cypher', 'exchange', 'server', 'client', 'cli', 'scripts', 'sample']) {
    expect(ignored).not.toContain(room);
  }
});

test('the image is Debian, runs as no root, and has a health check', () => {
  for (const { name, rest } of instructions) if (name === 'FROM') expect(rest).toMatch(/^node:\d+-\w+-slim\b/);
  expect(last.find(({ name }) => name === 'USER')?.rest).toBe('node');
  expect(last.some(({ name }) => name === 'HEALTHCHECK')).toBe(true);
});

const Package = z.object({ dependencies: z.record(z.string(), z.string()) });

test('what runs in the image needs only the packages that stay when development ones are pruned', () => {
  const { dependencies } = Package.parse(JSON.parse(read('package.json')));
  const files = ['vocabulary', 'ingest', 'cypher', 'exchange', 'server', 'cli'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)),
  );
  const missing = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...read(file).matchAll(/^(?:import|export) (?!type\b)[^;]*?from '([^.'][^']*)';/gm)].map(([, from = '']) => ({
        file,
        from,
      })),
    )
    .filter(({ from }) => !from.startsWith('node:') && !builtinModules.includes(from))
    .filter(
      ({ from }) =>
        !(
          from
            .split('/')
            .slice(0, from.startsWith('@') ? 2 : 1)
            .join('/') in dependencies
        ),
    );
  expect(missing).toEqual([]);
});
