// Holds every import against the table of rooms in docs/architecture.md: data flows one way, so a room may import only
// what stands before it. Prints file, line and remedy of each breach and ends with exit code 1 if there is one.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** What each room may import besides itself. `ingest/pipeline` and the like are single modules of a room. */
const mayImport = {
  vocabulary: [],
  cypher: ['vocabulary'],
  ingest: ['vocabulary', 'cypher'],
  exchange: ['vocabulary'],
  server: ['vocabulary', 'cypher', 'exchange', 'ingest'],
  client: ['vocabulary', 'exchange'],
  cli: ['vocabulary', 'cypher', 'exchange', 'ingest', 'server'],
  training: ['vocabulary', 'ingest', 'cli'],
  bench: ['vocabulary', 'cypher', 'exchange', 'ingest', 'server', 'cli'],
  tests: ['vocabulary', 'cypher', 'exchange', 'ingest', 'server', 'client', 'cli', 'training', 'bench', 'scripts'],
};

const importPattern =
  /(?:^|[\s;])(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]\s*\)|^\s*import\s+['"]([^'"]+)['"]/gm;

function* sourceFiles(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && entry.name !== 'dist') yield* sourceFiles(path);
    } else if (/\.(ts|tsx|mjs)$/.test(entry.name)) yield path;
  }
}

const present = new Set(readdirSync(root));
const breaches = [];
for (const [room, allowed] of Object.entries(mayImport)) {
  if (!present.has(room)) continue;
  for (const path of sourceFiles(join(root, room))) {
    const text = readFileSync(path, 'utf8');
    for (const match of text.matchAll(importPattern)) {
      const target = match[1] ?? match[2] ?? match[3];
      if (!target.startsWith('.')) continue;
      const [targetRoom] = relative(root, resolve(dirname(path), target)).split(sep);
      if (targetRoom === room || allowed.includes(targetRoom)) continue;
      const line = text.slice(0, match.index + match[0].length).split('\n').length;
      breaches.push(
        `${relative(root, path)}:${line}: ${room}/ may not import ${targetRoom}/ ("${target}"). ` +
          `Move what both need to ${allowed[0] ?? 'this room'}/, or hand it in as a parameter.`,
      );
    }
  }
}

for (const breach of breaches) console.error(breach);
console.log(breaches.length === 0 ? 'imports: every room imports only what stands before it' : '');
process.exitCode = breaches.length === 0 ? 0 : 1;
