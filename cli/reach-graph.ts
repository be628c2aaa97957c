import { setTimeout as pause } from 'node:timers/promises';
import { StoreBusy } from '../cypher/engines/store-errors.ts';
import type { GraphStore } from '../cypher/graph-store.ts';
import { openStore } from '../cypher/open-store.ts';
import type { Context } from './context.ts';
import { findServer, isServed } from './find-server.ts';
import type { RemoteGraph } from './remote.ts';
import { accountOf, shownLocation } from './store-location.ts';
import { UsageError } from './usage-error.ts';

/** The graph of this command: its store, or the server that holds the store. */
export type Graph = { kind: 'store'; store: GraphStore } | { kind: 'remote'; remote: RemoteGraph };

/** How long a store that another process holds is waited for, and how often it is tried, in milliseconds. */
const patienceMs = 5_000;
/** The same where a server holds it that lives and does not answer: making a large graph ready takes it some seconds. */
const patienceWithServerMs = 60_000;
const retryMs = 250;

const busyServer = 'the server that holds the store is busy; waiting up to a minute for it';

/**
 * Opens the store. An embedded store belongs to one process: if a server holds it, the work goes through that server;
 * if another command does, or the server is busy, it is waited for.
 * With `mayBeAway`, a Neo4j server need not answer yet; with `readOnly`, an embedded store must be there.
 * @throws StoreBusy when it is still held after some seconds.
 */
export async function reachGraph(
  { place, environment, say, signal }: Context,
  { mayBeAway = false, readOnly = false } = {},
): Promise<Graph> {
  const { location, isNeo4j, chosenBy } = place;
  say(`graph: ${shownLocation(place)} (${chosenBy})`);
  const options = { mayBeAway, readOnly, ...accountOf(place, environment) };
  const begun = performance.now();
  for (let isWaiting = false; ; isWaiting = true) {
    const remote = isNeo4j ? null : await findServer(location, signal);
    if (remote !== null) {
      say(`served at ${remote.url}; working through it`);
      return { kind: 'remote', remote };
    }
    try {
      return { kind: 'store', store: await openStore(location, options) };
    } catch (error) {
      const served = isServed(location);
      const patience = served ? patienceWithServerMs : patienceMs;
      if (!(error instanceof StoreBusy) || performance.now() - begun > patience) throw error;
      if (!isWaiting) say(served ? busyServer : 'another process holds the store; waiting a few seconds for it');
      await pause(retryMs);
    }
  }
}

/** Runs a task on the graph and closes the store after it, whatever happens. */
export async function withGraph<T>(context: Context, task: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = await reachGraph(context);
  try {
    return await task(graph);
  } finally {
    if (graph.kind === 'store') await graph.store.close();
  }
}

/**
 * Opens the store in this process, for what does not go through a server: copying into it.
 * @throws UsageError where a server holds it.
 */
export async function openHere(context: Context): Promise<GraphStore> {
  const graph = await reachGraph(context);
  if (graph.kind === 'store') return graph.store;
  throw new UsageError(
    `${shownLocation(context.place)} is served at ${graph.remote.url}, and a copy into it needs it alone. ` +
      'End that process, run the command, and start it again.',
  );
}
