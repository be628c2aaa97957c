import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.mjs';

const answers = (command, argument) => spawnSync(command, [argument], { stdio: 'ignore' }).status === 0;

/** What this machine lacks for all tests to run, each with its remedy. */
export function missingTools() {
  const missing = [];
  if (!process.env.NEO4J_URI && !(answers('java', '-version') && answers('mvn', '-version'))) {
    missing.push('Neo4j (set NEO4J_URI, or install Java 17 and Maven)');
  }
  if (findBrowser() === null) {
    missing.push('a browser (set CHROMIUM_PATH, or install chromium)');
  }
  return missing;
}
