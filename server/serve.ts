import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphStore } from '../cypher/graph-store.ts';
import { type AppOptions, createApp } from './app.ts';
import { Content } from './content.ts';
import { Jobs } from './jobs.ts';
import { silentLog } from './log.ts';
import { removeNote, writeNote } from './note.ts';
import { isLoopback } from './security/host-check.ts';

export interface ServeOptions extends Omit<AppOptions, 'token' | 'jobs' | 'content' | 'allowAddresses'> {
  /** Name or address to listen on. Default 127.0.0.1: this machine only. */
  host?: string;
  /** 0 takes any free one. Default 4680. */
  port?: number;
  /** Default: a new random one. */
  token?: string;
  /** Whose SIGINT and SIGTERM end the server: `process`. Default: none. */
  signals?: Signals;
}

interface Signals {
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  off(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

export interface Served {
  /** Where it answers on this machine. */
  url: string;
  token: string;
  /** Ends it: no new requests, the running job stops at its next safe point, answers under way go out. */
  close(): Promise<void>;
  /** Resolves when it has ended, by `close` or by a signal. The store stays open. */
  closed: Promise<void>;
}

/** The server cannot start; the message says why and what to do. */
export class ServeRefused extends Error {}

/** How long answers under way may take once the server ends, in milliseconds. */
const drainMs = 5_000;

/** A socket on which nothing moves for so long is closed, in milliseconds. Event streams send a sign every 15 s. */
const idleMs = 10 * 60_000;

/**
 * Listens, and leaves a note beside an embedded store for other `weft` commands.
 * @throws ServeRefused when the address cannot be had.
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const { store, host = '127.0.0.1', port = 4680, log = silentLog, signals } = options;
  const token = options.token ?? randomBytes(24).toString('base64url');
  const jobs = new Jobs(log);
  const content = new Content(store);
  const app = createApp({ ...options, token, jobs, content, allowAddresses: !isLoopback(host) });
  const server = createServer(app);
  // An ingest may send for hours; a silent socket is what has to end.
  server.requestTimeout = 0;
  server.setTimeout(idleMs);
  const address = await listen(server, host, port);
  void content.warm();
  const url = urlOf(address);
  if (store.engine === 'ladybug') writeNote(store.location, { url, token, pid: process.pid });

  let closing: Promise<void> | null = null;
  const close = () => {
    closing ??= shutDown(server, jobs, store, () => {
      signals?.off('SIGINT', onSignal);
      signals?.off('SIGTERM', onSignal);
    });
    return closing;
  };
  const closed = new Promise<void>((resolve) => server.once('close', resolve)).then(() => close());
  const onSignal = () => {
    log.info('stopping');
    void close();
  };
  signals?.on('SIGINT', onSignal);
  signals?.on('SIGTERM', onSignal);
  return { url, token, close, closed };
}

async function shutDown(server: Server, jobs: Jobs, store: GraphStore, forget: () => void): Promise<void> {
  const ended = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  await jobs.close();
  const drained = setTimeout(() => server.closeAllConnections(), drainMs);
  await ended;
  clearTimeout(drained);
  if (store.engine === 'ladybug') removeNote(store.location);
  forget();
}

function listen(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, host, port)));
    server.listen(port, host, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new ServeRefused('The server has no port.'));
      else resolve(address);
    });
  });
}

function refusal(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new ServeRefused(
        `Port ${port} on ${host} is taken by another program. Choose another with --port, or --port 0 for any free one.`,
      );
    case 'EACCES':
      return new ServeRefused(`This user may not listen on port ${port}. Choose one above 1023 with --port.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ServeRefused(
        `${host} is no address of this machine. Choose another with --host; 127.0.0.1 always works.`,
      );
    default:
      return error;
  }
}

/** The address as a program on this machine reaches it: "every address" is loopback too. */
function urlOf({ address, family, port }: AddressInfo): string {
  const here = address === '0.0.0.0' ? '127.0.0.1' : address === '::' ? '::1' : address;
  return family === 'IPv6' ? `http://[${here}]:${port}` : `http://${here}:${port}`;
}
