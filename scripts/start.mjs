// npm start [-- FILE…]: from a fresh clone to an explorer in the browser. Says each step.
import './node-version.mjs';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from './build-steps.mjs';
import { checkEmbeddedEngine, ensureInstalled } from './install.mjs';
import { main, outputOfNode, root, runNode, StepFailed, say } from './run.mjs';
import { help, startOptions } from './start-options.mjs';
import { chooseStore, noteReading, sample } from './start-store.mjs';

const weft = join(root, 'dist', 'cli', 'weft.js');
const shown = (path) => {
  const fromRoot = relative(root, path);
  return fromRoot.startsWith('..') ? path : fromRoot;
};

/** Whether a store holds no paper. A store that cannot be asked is left to `serve`, which says why. */
const isEmpty = (db) =>
  /(?:^|\n)0\s*$/.test(
    outputOfNode([weft, 'query', 'MATCH (p:Paper) RETURN count(*) AS papers', '--format', 'csv', ...db]) ?? '',
  );

await main(async () => {
  const words = process.argv.slice(2);
  if (words.includes('--help') || words.includes('-h')) {
    console.log(help);
    return 0;
  }
  const calledFrom = process.env.INIT_CWD ?? process.cwd();
  const options = startOptions(words, calledFrom);
  const store = chooseStore(options.files, options.db, process.env, calledFrom);

  await ensureInstalled();
  if (store.path !== undefined) checkEmbeddedEngine();
  await build();

  const db = ['--db', store.uri ?? store.path];
  const read = store.mayBeEmpty && isEmpty(db) ? [sample] : store.read;
  if (read.length > 0) {
    const what = read[0] === sample ? 'the bundled sample of landmark papers' : read.map(shown).join(', ');
    say(`reading ${what}${store.path === undefined ? '' : ` into ${shown(store.path)}`} …`);
    if (store.isOwn)
      say(`data/weft.db holds other papers and stays as it is; other commands take --db ${shown(store.path)}`);
    noteReading(store, read, false);
    const code = await runNode([weft, 'ingest', ...read, ...options.ingest, ...db]);
    // 1: some records failed and were told; the others are in.
    const isDone = code <= 1 && (store.path === undefined || existsSync(store.path));
    if (!isDone) throw new StepFailed('nothing is served, as reading did not come to its end', code || 1);
    if (code === 1) say('some of the input could not be read (see above); serving the rest');
    noteReading(store, read, true);
  } else if (store.path !== undefined) say(`${shown(store.path)} is there already; serving it as it is`);
  return runNode([weft, 'serve', ...options.serve, ...db]);
});
