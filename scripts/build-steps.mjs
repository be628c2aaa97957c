import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { packFiles } from './pack-files.mjs';
import { root, runTool, say } from './run.mjs';

const dist = join(root, 'dist');
/** Where a step builds. What it made comes into dist/ when it is whole, so that a server that runs goes on having files. */
const fresh = join(dist, '.fresh');
const rooms = ['vocabulary', 'ingest', 'cypher', 'exchange', 'server', 'cli', 'training', 'bench'];
const shared = ['package-lock.json', 'tsconfig.json'];

function filesBelow(path) {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

const inputsOf = (paths) =>
  paths
    .map((path) => join(root, path))
    .flatMap((path) => (/\.\w+$/.test(path) ? [path] : filesBelow(path)))
    .filter((path) => existsSync(path))
    .sort();

/** Names and contents, not times: a checkout or a copy changes times and nothing else. */
function hashOf(files) {
  const hash = createHash('sha256').update(process.versions.node.split('.', 1)[0]);
  for (const file of files)
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

/** Also takes away what was there before: a module whose source is gone must not live on. */
function moveIn(folder) {
  rmSync(join(dist, folder), { recursive: true, force: true });
  if (existsSync(join(fresh, folder))) renameSync(join(fresh, folder), join(dist, folder));
}

/** What stands beside the compiled modules: queries, lexicons, weights. */
function copyData() {
  const data = inputsOf([...rooms, 'sample']).filter((file) => !/\.(?:tsx?|md|py)$/.test(file));
  for (const file of data) {
    const target = join(fresh, relative(root, file));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(file, target);
  }
  return data.length;
}

const steps = [
  {
    name: 'server',
    what: 'server, command line and readers → dist/',
    inputs: [...rooms, 'sample', ...shared, 'tsconfig.build.json', 'scripts/build-steps.mjs'],
    product: 'cli/weft.js',
    async run() {
      await runTool('typescript', 'tsc', ['-p', 'tsconfig.build.json', '--outDir', fresh]);
      copyData();
      // npx runs the command itself.
      chmodSync(join(fresh, 'cli', 'weft.js'), 0o755);
      for (const room of [...rooms, 'sample']) moveIn(room);
    },
  },
  {
    name: 'client',
    what: 'explorer → dist/client/',
    inputs: ['client', 'vocabulary', 'exchange', 'vite.config.ts', 'scripts/pack-files.mjs', ...shared],
    product: 'client/index.html',
    async run() {
      await runTool('vite', 'vite', ['build', '--logLevel', 'error', '--outDir', join(fresh, 'client')]);
      await packFiles(join(fresh, 'client', 'assets'));
      moveIn('client');
    },
  },
];

/**
 * Builds what has changed since it was last built: `dist/.NAME.hash` holds the hash of a step's inputs, and goes before
 * the step begins, so that one that was broken off is done again.
 */
export async function build() {
  for (const step of steps) {
    const stamp = join(dist, `.${step.name}.hash`);
    const hash = hashOf(inputsOf(step.inputs));
    const isCurrent = existsSync(join(dist, step.product)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
    if (isCurrent) continue;
    const started = performance.now();
    say(`building ${step.what} …`);
    rmSync(stamp, { force: true });
    rmSync(fresh, { recursive: true, force: true });
    await step.run();
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(dist, { recursive: true });
    writeFileSync(stamp, hash);
    say(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}
