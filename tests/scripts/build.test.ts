import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const script = (name: string): string => fileURLToPath(new URL(`../../scripts/${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'weft-build-'));
afterAll(() => rmSync(folder, { recursive: true }));

const readText = (path: string): string => readFileSync(path, 'utf8');

describe('npm run build', () => {
  // In a copy of the scripts with a compiler and a bundler that only write down that they ran.
  const copy = join(folder, 'project');
  const put = (path: string, text: string): void => {
    mkdirSync(join(copy, path, '..'), { recursive: true });
    writeFileSync(join(copy, path), text);
  };
  const tool = (product: string, folder = ''): string => `
    const fs = require('fs');
    const { dirname, join } = require('path');
    const out = process.argv[process.argv.indexOf('--outDir') + 1];
    const product = join(out, '${product}');
    fs.mkdirSync(dirname(product), { recursive: true });
    fs.mkdirSync(join(out, '${folder}'), { recursive: true });
    fs.writeFileSync(product, '');
    fs.appendFileSync('ran', '${basename(product)} ');
    if (fs.existsSync('broken')) process.exit(1);`;
  const built = (): string => {
    rmSync(join(copy, 'ran'), { force: true });
    const { status, stderr } = spawnSync(process.execPath, [join(copy, 'scripts/build.mjs')], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return existsSync(join(copy, 'ran')) ? readText(join(copy, 'ran')).trim() : '';
  };

  it('does again only what changed, and copies what stands beside the code', () => {
    for (const name of ['build.mjs', 'build-steps.mjs', 'pack-files.mjs', 'run.mjs', 'node-version.mjs']) {
      put(`scripts/${name}`, readText(script(name)));
    }
    put('node_modules/typescript/package.json', '{"bin":{"tsc":"tsc.cjs"}}');
    put('node_modules/typescript/tsc.cjs', tool('cli/weft.js'));
    put('node_modules/vite/package.json', '{"bin":{"vite":"vite.cjs"}}');
    put('node_modules/vite/vite.cjs', tool('index.html', 'assets'));
    put('cypher/queries/a.cypher', 'RETURN 1');
    put('client/main.tsx', '1');
    expect(built()).toBe('weft.js index.html');
    expect(readText(join(copy, 'dist/cypher/queries/a.cypher'))).toBe('RETURN 1');
    expect(built()).toBe('');
    put('cypher/queries/a.cypher', 'RETURN 2');
    expect(built()).toBe('weft.js');
    expect(readText(join(copy, 'dist/cypher/queries/a.cypher'))).toBe('RETURN 2');
    rmSync(join(copy, 'cypher/queries/a.cypher'));
    expect(built()).toBe('weft.js');
    expect(existsSync(join(copy, 'dist/cypher/queries/a.cypher'))).toBe(false);
    put('client/main.tsx', '2');
    expect(built()).toBe('index.html');
  });

  it('leaves what was built before where a compiler fails, and is done again', () => {
    put('dist/cli/weft.js', 'as it was');
    put('cypher/queries/b.cypher', 'RETURN 3');
    put('broken', '');
    expect(built).toThrow();
    expect(readText(join(copy, 'dist/cli/weft.js'))).toBe('as it was');
    rmSync(join(copy, 'broken'));
    expect(built()).toBe('weft.js');
    expect(readText(join(copy, 'dist/cypher/queries/b.cypher'))).toBe('RETURN 3');
  });
});
