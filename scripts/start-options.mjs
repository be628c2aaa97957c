import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { StepFailed } from './run.mjs';
import { isUri } from './start-store.mjs';

/** Options of `weft serve` and `weft ingest` that take a value; `--name=value` works for all. */
const valued = new Set(['--port', '--host', '--db', '--format']);

export const help = `npm start [-- FILE… OPTIONS]

Installs and builds what is missing, reads FILE (a saved page, a .jsonl file or a folder; without one the bundled
sample) into a graph, and serves the explorer.

  --port N       port to listen on (4680)
  --host NAME    address to listen on (127.0.0.1: this machine only)
  --db PATH|URI  store to use instead of data/…: a path, or bolt://… of a Neo4j server
  --format NAME  format of FILE where it is not recognised
  --read-only    serve without letting anyone change the graph`;

/**
 * Takes the words after `npm start --` apart. Paths count from where npm was called, not from the project's root.
 * @throws StepFailed for a file that does not exist or an option without its value.
 */
export function startOptions(words, calledFrom) {
  const files = [];
  const serve = [];
  const ingest = [];
  let db;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word.startsWith('-')) {
      const file = resolve(calledFrom, word);
      if (!existsSync(file)) throw new StepFailed(`there is no file ${word} (looked for ${file})`);
      files.push(file);
      continue;
    }
    const [name, inline] = word.split(/=(.*)/s, 2);
    if (!valued.has(name)) {
      serve.push(word);
      continue;
    }
    const given = inline ?? words[++at];
    if (given === undefined)
      throw new StepFailed(`${name} needs a value, such as ${name} ${name === '--port' ? 4680 : '…'}`);
    const value = name === '--db' && !isUri(given) ? resolve(calledFrom, given) : given;
    if (name === '--db') db = value;
    else (name === '--format' ? ingest : serve).push(name, value);
  }
  return { files, serve, ingest, db };
}
