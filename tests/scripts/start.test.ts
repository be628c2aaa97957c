import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const script = (name: string): string => fileURLToPath(new URL(`../../scripts/${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'weft-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What an expression over a script's exports gives, in a Node of its own as npm starts it. */
function evaluate(module: string, expression: string): unknown {
  const code = `const m = await import(${JSON.stringify(pathToFileURL(script(module)).href)}); console.log(JSON.stringify(${expression}));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('npm start', () => {
  const page = join(folder, 'page.txt');
  writeFileSync(page, 'x');
  const options = (words: string[]): unknown =>
    evaluate('start-options.mjs', `m.startOptions(${JSON.stringify(words)}, ${JSON.stringify(folder)})`);

  it('takes paths from where it was called and hands options on', () => {
    expect(options(['page.txt', '--port', '5000', '--db=mine.db', '--format', 'jsonl', '--read-only'])).toEqual({
      files: [page],
      serve: ['--port', '5000', '--read-only'],
      ingest: ['--format', 'jsonl'],
      db: join(folder, 'mine.db'),
    });
    expect(options(['--db', 'bolt://graph.example:7687'])).toMatchObject({ db: 'bolt://graph.example:7687' });
  });

  it('says in one line that a file is not there, before it installs or builds', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [script('start.mjs'), 'absent.txt'], {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe(`weft: there is no file absent.txt (looked for ${join(folder, 'absent.txt')})\n`);
  });

  it('does not mix a file into a chosen store of another origin unless told to', () => {
    const choose = (files: string[], db: string | null, env: Record<string, string>): unknown =>
      evaluate(
        'start-store.mjs',
        `m.chooseStore(${JSON.stringify(files)}, ${JSON.stringify(db)} ?? undefined, ${JSON.stringify(env)}, ${JSON.stringify(folder)})`,
      );
    expect(choose([page], null, { NEO4J_URI: 'bolt://h:1' })).toEqual({ uri: 'bolt://h:1', read: [page] });
    expect(choose([page], join(folder, 'a.db'), {})).toMatchObject({ path: join(folder, 'a.db'), read: [page] });
    // Absent: the sample goes in. There, but not by npm start: only opening it tells whether it is empty.
    const fresh = choose([], null, { WEFT_DATA: 'b.db' });
    expect(fresh).toMatchObject({ path: join(folder, 'b.db') });
    expect(JSON.stringify(fresh)).toContain('papers.jsonl');
    writeFileSync(join(folder, 'c.db'), '');
    expect(choose([], join(folder, 'c.db'), {})).toEqual({ path: join(folder, 'c.db'), read: [], mayBeEmpty: true });
    writeFileSync(join(folder, 'c.db.read.json'), JSON.stringify({ files: [page], complete: true }));
    expect(choose([], join(folder, 'c.db'), {})).toMatchObject({ read: [], mayBeEmpty: false });
  });
});
