import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStore } from '../../cypher/open-store.ts';
import { storeSuite } from './store-suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'weft-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
storeSuite('the embedded engine', () => {
  count += 1;
  return openStore(join(folder, `${count}.db`));
});
