import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { contentHash } from '../../cypher/content-hash.ts';
import { GraphChanged } from '../../cypher/copy/copy-errors.ts';
import { graphRows } from '../../cypher/copy/graph-rows.ts';
import type { GraphStore } from '../../cypher/graph-store.ts';
import { isWhole } from '../../cypher/queries/is-whole.ts';
import { lastAnalysis } from '../../cypher/queries/last-analysis.ts';
import { neo4jSchema } from '../../cypher/schema/neo4j-schema.ts';
import { schemaVersion } from '../../cypher/schema/schema-version.ts';
import { stringLiteral } from '../../exchange/cypher-literal.ts';
import { cypherScript } from '../../exchange/cypher-script.ts';
import type { GraphRows } from '../../vocabulary/graph-rows.ts';
import type { Action } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { JobDisplay } from '../job-display.ts';
import { openSource } from '../open-source.ts';

export interface ExportCommandOptions {
  /** A path, or `-` for standard output. */
  out: string;
}

export const exportCommand: Action<ExportCommandOptions> = async (context, _args, { out }) => {
  const display = new JobDisplay();
  const source = await openSource(context);
  const { store } = source;
  try {
    const parts = graphRows(store, {
      signal: context.signal,
      onProgress: (done, total) => display.show({ kind: 'progress', step: 'write', done, total }),
    });
    const script = await scriptOf(store, parts);
    if (out === '-') await pipeline(script, process.stdout, { end: false });
    else await writeWhole(out, script);
  } finally {
    display.end();
    await source.close();
  }
  if (out !== '-') context.say(`written to ${out}`);
  return exitCodes.fine;
};

/**
 * The script that makes the graph anew in an empty database. Its first row is Meta's, whose id is unique: where a graph
 * of ours is already, the script stops there. Its last statement gives Meta the version of the schema, without which
 * Weft takes the database for no graph of its own: so half a script makes no graph that looks whole.
 */
async function scriptOf(store: GraphStore, parts: AsyncIterable<GraphRows>): Promise<Readable> {
  const version = await store.version();
  const hash = await contentHash(store);
  const [last] = await store.read(lastAnalysis, {});
  const analysed = last?.analysed === undefined ? '' : `, m.analysed = ${stringLiteral(last.analysed)}`;
  const wholeBy = (await store.read(isWhole, {}))[0]?.wholeBy ?? '';
  async function* unchanged(): AsyncGenerator<GraphRows> {
    yield* parts;
    if ((await store.version()) !== version) throw new GraphChanged(store.location);
  }
  const text = cypherScript({
    comments: [
      `A graph of Weft, version ${schemaVersion} of its schema, content hash ${hash}`,
      'Load it into an empty database: cypher-shell -a bolt://HOST:7687 -u neo4j -d neo4j --file THIS_FILE',
    ],
    before: [...neo4jSchema.map(({ create }) => create), 'CALL db.awaitIndexes(300)', "CREATE (:Meta {id: 'weft'})"],
    parts: unchanged(),
    after: [
      `MATCH (m:Meta {id: 'weft'}) SET m.schemaVersion = ${schemaVersion}, m.wholeBy = ${stringLiteral(wholeBy)}${analysed}`,
    ],
  });
  return Readable.from(text);
}

/** Beside its place first, so that what is there is a whole script or none. */
async function writeWhole(path: string, script: Readable): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  try {
    await pipeline(script, createWriteStream(draft));
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
