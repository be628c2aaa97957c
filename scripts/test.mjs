// npm test [-- VITEST OPTIONS]: installs and builds what is missing, runs the checks and then all tests. With CI set,
// leaving out what this machine lacks is a failure; without it, one line says so.
import './node-version.mjs';
import { build } from './build-steps.mjs';
import { ensureInstalled } from './install.mjs';
import { main, runNode, runNpm, StepFailed, say, toolPath } from './run.mjs';
import { missingTools } from './tools-present.mjs';

await main(async () => {
  await ensureInstalled();
  await build();
  say('checking style, types and imports (npm run check) …');
  let checked = 0;
  try {
    await runNpm(['run', '--silent', 'check']);
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    say(error.message);
    checked = error.code;
  }
  const missing = missingTools();
  if (missing.length > 0) say(`left out, for this machine lacks it: tests with ${missing.join('; with ')}`);
  say('running the tests …');
  const tested = await runNode([toolPath('vitest', 'vitest'), 'run', ...process.argv.slice(2)]);
  if (tested !== 0) return tested;
  return checked !== 0 ? checked : process.env.CI && missing.length > 0 ? 1 : 0;
});
