import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { weft } from './weft.ts';

test('weft --version says the version of the package', async () => {
  const file = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(file));
  expect(await weft(['--version'])).toMatchObject({ code: 0, out: `${version}\n` });
});
