// npm run build: compiles the server side and bundles the explorer into dist/; skips what is up to date.
import './node-version.mjs';
import { build } from './build-steps.mjs';
import { main, say } from './run.mjs';

await main(async () => {
  await build();
  say('dist/ is up to date');
});
