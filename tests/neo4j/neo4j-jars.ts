import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:build-classpath';

/** Outside the checkout, so that a fresh clone need not download 128 MB again. */
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'weft', 'neo4j');

export async function run(command: string, args: string[], env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`${command} ${args[0]} … ended with exit code ${code}:\n${output.slice(-2_000)}`);
}

/**
 * The class path of the server in pom.xml. Maven resolves it once; the result is kept beside the jars under a name
 * that changes with pom.xml.
 */
export async function neo4jClassPath(): Promise<string> {
  const version = createHash('sha256')
    .update(await readFile(pom))
    .digest('hex')
    .slice(0, 12);
  const file = join(cache, `classpath-${version}.txt`);
  const known = existsSync(file) ? (await readFile(file, 'utf8')).trim() : '';
  if (known !== '' && known.split(delimiter).every((jar) => existsSync(jar))) return known;
  await mkdir(dirname(file), { recursive: true });
  const fresh = `${file}.${process.pid}`;
  const args = ['-B', '-ntp', '-q', '-f', pom, `-Dmaven.repo.local=${join(cache, 'jars')}`, plugin];
  await run('mvn', [...args, `-Dmdep.outputFile=${fresh}`]);
  await rename(fresh, file);
  return (await readFile(file, 'utf8')).trim();
}
