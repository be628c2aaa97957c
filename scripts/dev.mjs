// npm run dev: the explorer with hot reload on Vite's port, its API from a server that restarts when its code changes.
import './node-version.mjs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build-steps.mjs';
import { ensureInstalled } from './install.mjs';
import { main, root, say, toolPath } from './run.mjs';

await main(async () => {
  await ensureInstalled();
  await build();
  const weft = join(root, 'dist', 'cli', 'weft.js');
  say('compiler, server and Vite run until Ctrl+C; .cypher files and lexicons need another npm run build');
  const children = [
    [toolPath('typescript', 'tsc'), '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'],
    ['--watch', '--watch-preserve-output', weft, 'serve', ...process.argv.slice(2)],
    [toolPath('vite', 'vite')],
  ].map((args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }));
  const stopAll = () => {
    for (const child of children) child.kill('SIGTERM');
  };
  process.on('SIGINT', stopAll);
  process.on('SIGTERM', stopAll);
  // One that ends takes the others with it: half a development set-up only confuses.
  await Promise.race(children.map((child) => new Promise((done) => child.on('close', done))));
  stopAll();
});
