// Writes docs/most-mentioned.md: the named entities that most papers of a store mention, each with a verdict.
//   node scripts/list-most-mentioned.mjs --db PATH
//   node scripts/list-most-mentioned.mjs --from papers.jsonl   (reads them into a store of its own first)
// Verdicts are a person's: they are kept by id from the file as it stands, and what is new has none yet.
// Exit code 1 while an entity among the first has no verdict, or one that does not begin with "ok".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './run.mjs';

const listed = 300;
const types = ['Model', 'Dataset', 'Benchmark'];
const file = join(root, 'docs', 'most-mentioned.md');
const unjudged = 'not yet judged';

const { values } = parseArgs({ options: { db: { type: 'string' }, from: { type: 'string' } } });

function weft(...args) {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'dist', 'cli', 'weft.js'), ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // An ingest that left out a broken record ends with 1; its notice stands above.
  if (status !== 0 && !(args[0] === 'ingest' && status === 1)) process.exit(2);
  return stdout;
}

/** The first entities by number of papers, ties by id. */
function mostMentioned(db) {
  const rows = types.flatMap((type) => {
    const answer = weft(
      'query',
      'most-mentioned',
      '--param',
      `type=${type}`,
      '--param',
      `limit=${listed}`,
      '--format',
      'json',
      '--db',
      db,
    );
    return JSON.parse(answer).map(({ entity, entityId, papers }) => ({ id: entityId, name: entity, papers, type }));
  });
  return rows.sort((a, b) => b.papers - a.papers || (a.id < b.id ? -1 : 1)).slice(0, listed);
}

/** Verdicts of the file as it stands, by id. */
function verdicts() {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const rows = text.split('\n').filter((line) => /^\| `/.test(line));
  return new Map(
    rows.map((line) => {
      const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
      return [cells[1].replaceAll('`', ''), cells[5]];
    }),
  );
}

function tableOf(entities, known) {
  const row = ({ id, name, type, papers }) =>
    `| \`${id}\` | ${name.replaceAll('|', '\\|')} | ${type} | ${papers} | ${known.get(id) ?? unjudged} |`;
  return ['| id | name | type | papers | verdict |', '|---|---|---|---:|---|', ...entities.map(row)].join('\n');
}

const folder = values.db === undefined ? mkdtempSync(join(tmpdir(), 'weft-most-mentioned-')) : undefined;
try {
  const db = values.db ?? join(folder, 'graph.db');
  if (values.db === undefined) {
    if (values.from === undefined) {
      console.error('Give the store to list with --db, or the papers to read with --from.');
      process.exit(2);
    }
    weft('ingest', values.from, '--db', db);
  }
  const entities = mostMentioned(db);
  const known = verdicts();
  const isGood = ({ id }) => known.get(id)?.startsWith('ok') ?? false;
  const open = entities.filter((entity) => !isGood(entity));
  writeFileSync(
    file,
    `# The most mentioned entities, judged

The ${entities.length} models, datasets and benchmarks that most papers of the development corpus mention, ties by id.
Written by \`node scripts/list-most-mentioned.mjs\` and gone through by eye; it keeps verdicts by id. A verdict begins with "ok" where the
entity is what its type says and no other line names the same thing; else it says what is wrong. Good: ${entities.length - open.length}.

${tableOf(entities, known)}
`,
  );
  console.log(`${file}: ${entities.length} entities, ${open.length} without a good verdict`);
  for (const { id } of open) console.log(`  ${id}: ${known.get(id) ?? unjudged}`);
  process.exitCode = open.length === 0 ? 0 : 1;
} finally {
  if (folder) rmSync(folder, { recursive: true, force: true });
}
