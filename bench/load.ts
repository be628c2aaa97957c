import { join } from 'node:path';
import { ladybugDialect } from '../cypher/engines/ladybug/ladybug-dialect.ts';
import { neo4jDialect } from '../cypher/engines/neo4j/neo4j-dialect.ts';
import type { GraphChange, GraphStore } from '../cypher/graph-store.ts';
import { openStore } from '../cypher/open-store.ts';
import type { Dialect } from '../cypher/write/dialect.ts';
import type { ResolvedGraph } from '../ingest/resolve/resolved-graph.ts';
import type { EntityType } from '../vocabulary/kinds.ts';
import { type BareWriter, bareLadybug, bareNeo4j, emptyNeo4j, isEmptyNeo4j } from './bare-writers.ts';
import { type Figure, type LeftOut, timed } from './figure.ts';
import { changesFor, statementsOf } from './record-load.ts';

/** How many times the bare script's time the store's path may take. */
const most = 1.3;

/** Seconds that the bare script spends sending and closing; making its rows is not counted. */
async function writeBare(writer: BareWriter, changes: GraphChange[], dialect: Dialect): Promise<number> {
  const types = new Map<string, EntityType>();
  let seconds = 0;
  for (const change of changes) {
    const statements = await statementsOf(change, dialect, types);
    seconds += (await timed(() => writer.write(statements))).seconds;
  }
  return seconds + (await timed(() => writer.close())).seconds;
}

async function writeByStore(store: GraphStore, changes: GraphChange[]): Promise<number> {
  const { seconds } = await timed(async () => {
    await store.exclusively(async () => {
      for (const change of changes) await store.write(change);
    });
    await store.close();
  });
  return seconds;
}

/** Both in turns, batch by batch, into two files: a machine that does something else meanwhile slows both alike. */
async function writeInTurns(
  writer: BareWriter,
  store: GraphStore,
  changes: GraphChange[],
): Promise<{ bare: number; own: number }> {
  const types = new Map<string, EntityType>();
  let [bare, own] = [0, 0];
  await store.exclusively(async () => {
    for (const change of changes) {
      const statements = await statementsOf(change, ladybugDialect, types);
      bare += (await timed(() => writer.write(statements))).seconds;
      own += (await timed(() => store.write(change))).seconds;
    }
  });
  // What stands in the log is worked into the file on closing.
  bare += (await timed(() => writer.close())).seconds;
  own += (await timed(() => store.close())).seconds;
  return { bare, own };
}

const rowsOf = ({ entities, papers }: ResolvedGraph): number =>
  entities.length + papers.reduce((sum, { mentions, claims }) => sum + 1 + mentions.length + claims.length, 0);

const compare = (what: string, graph: ResolvedGraph, seconds: number, bare: number): Figure => ({
  what: `${what} (${rowsOf(graph).toLocaleString('en')} rows)`,
  amount: graph.papers.length,
  unit: 'papers',
  seconds,
  compared: { to: 'bare script, same rows and batches', seconds: bare },
  most,
});

/** A graph into an empty store by the path of `weft ingest`, beside a script that sends the same rows in the same batches. */
export async function measureLoad(name: string, graph: ResolvedGraph, folder: string): Promise<Figure> {
  const changes = await changesFor(graph);
  const writer = await bareLadybug(join(folder, `${name} bare.db`));
  const { bare, own } = await writeInTurns(writer, await openStore(join(folder, `${name}.db`)), changes);
  return compare(`load of ${name}, embedded`, graph, own, bare);
}

/** The same on Neo4j, where NEO4J_URI names a server that holds nothing. */
export async function measureNeo4jLoad(name: string, graph: ResolvedGraph): Promise<Figure | LeftOut> {
  const what = `load of ${name}, Neo4j`;
  const { NEO4J_URI: uri, NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  if (uri === undefined || uri === '') return { what, reason: 'NEO4J_URI names no server' };
  const address = { uri, username, password };
  if (!(await isEmptyNeo4j(address))) return { what, reason: `the database at ${uri} is not empty` };
  const changes = await changesFor(graph);
  try {
    const bare = await writeBare(await bareNeo4j(address), changes, neo4jDialect);
    await emptyNeo4j(address);
    const seconds = await writeByStore(await openStore(uri, { username, password }), changes);
    return compare(what, graph, seconds, bare);
  } finally {
    await emptyNeo4j(address);
  }
}
