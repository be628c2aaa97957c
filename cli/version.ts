import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const Package = z.object({ name: z.literal('weft'), version: z.string() });

/** The version in Weft's own package.json, which lies one folder up from the sources and two from the built program. */
export function version(): string {
  const [file] = ['../package.json', '../../package.json']
    .map((path) => new URL(path, import.meta.url))
    .filter((url) => existsSync(url));
  if (file === undefined) throw new Error('package.json is missing beside the program.');
  return Package.parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}
