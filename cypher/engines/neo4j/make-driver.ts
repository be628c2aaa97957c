import neo4j, { type Driver } from 'neo4j-driver';
import type { StoreOptions } from '../../store-options.ts';

/** Connections to the server; more requests wait. */
const poolSize = 20;
/** How long to wait for a connection, in milliseconds, before the server counts as away. */
const connectionTimeoutMs = 5_000;
/** How long a transaction is tried again after errors that pass (a lock, a leader that moves), in milliseconds. */
const retryMs = 5_000;

interface DriverOptions extends Pick<StoreOptions, 'username' | 'password'> {
  /** Whole numbers as bigint. Else they are numbers, and those beyond 2^53 infinite. */
  useBigInt?: boolean;
}

export function makeDriver(uri: string, { username, password, useBigInt = false }: DriverOptions): Driver {
  const auth = username === undefined ? undefined : neo4j.auth.basic(username, password ?? '');
  return neo4j.driver(uri, auth, {
    disableLosslessIntegers: !useBigInt,
    useBigInt,
    maxConnectionPoolSize: poolSize,
    connectionTimeout: connectionTimeoutMs,
    connectionAcquisitionTimeout: connectionTimeoutMs * 2,
    maxTransactionRetryTime: retryMs,
    userAgent: 'weft',
  });
}
