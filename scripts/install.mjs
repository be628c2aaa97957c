import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNpm, StepFailed, say } from './run.mjs';

const lock = join(root, 'package-lock.json');
/** npm writes this last, so that a broken installation has none. */
const installed = join(root, 'node_modules', '.package-lock.json');

/**
 * Installs what package-lock.json names, unless that was done since it last changed. Without install scripts: two
 * packages have one, and both work without. Development packages too, whatever NODE_ENV says: the build needs them.
 */
export async function ensureInstalled() {
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say('installing packages (npm ci) …');
  await runNpm(['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund']);
}

/** @throws StepFailed where no prebuilt embedded database exists for this machine, with what to do instead. */
export function checkEmbeddedEngine() {
  const way =
    'Use a Neo4j server instead: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD, or see docker-compose.yml.';
  const platform = `${process.platform}-${process.arch}`;
  if (!existsSync(join(root, 'node_modules', '@ladybugdb', `core-${platform}`))) {
    throw new StepFailed(`the embedded database is not built for ${platform}. ${way}`);
  }
  if (process.platform !== 'linux') return;
  process.report.excludeNetwork = true;
  const glibc = process.report.getReport().header.glibcVersionRuntime;
  const [major, minor] = (glibc ?? '0.0').split('.').map(Number);
  if (major > 2 || (major === 2 && minor >= 34)) return;
  const found = glibc === undefined ? 'another C library (musl?)' : `glibc ${glibc}`;
  throw new StepFailed(`the embedded database needs glibc 2.34 or newer; this system has ${found}. ${way}`);
}
