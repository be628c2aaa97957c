import { isNeo4jUri, type StoreOptions } from '../cypher/open-store.ts';
import type { Environment } from './environment.ts';
import { UsageError } from './usage-error.ts';

const usual = './data/weft.db';

export interface StoreLocation {
  /** Path of an embedded store or URI of a Neo4j server. */
  location: string;
  isNeo4j: boolean;
  /** Who chose it, for people. */
  chosenBy: string;
}

/**
 * `--db`, else NEO4J_URI, else WEFT_DATA, else ./data/weft.db.
 * @throws UsageError for an address of another kind.
 */
export function chooseStore(db: string | undefined, environment: Environment): StoreLocation {
  const { NEO4J_URI, WEFT_DATA } = environment;
  const [location, chosenBy] =
    db !== undefined
      ? [db, '--db']
      : NEO4J_URI !== undefined
        ? [NEO4J_URI, 'NEO4J_URI']
        : WEFT_DATA !== undefined
          ? [WEFT_DATA, 'WEFT_DATA']
          : [usual, 'the default'];
  const isNeo4j = isNeo4jUri(location);
  if (!isNeo4j && /^[a-z][a-z0-9+.-]+:\/\//i.test(location)) {
    throw new UsageError(
      `${location} is no store. Give a path (./data/weft.db) or the address of a Neo4j server (bolt://localhost:7687).`,
    );
  }
  return { location, isNeo4j, chosenBy };
}

/** The file of an embedded store; of a graph in Neo4j, where an embedded one would be. */
export const embeddedPlace = ({ location, isNeo4j }: StoreLocation, { WEFT_DATA }: Environment): string =>
  isNeo4j ? (WEFT_DATA ?? usual) : location;

/** The address without user and password, which a URI may hold. */
export const shownLocation = ({ location }: StoreLocation): string => location.replace(/\/\/[^@/]*@/, '//');

/** Who asks a Neo4j server, and for which database: as the address says (`bolt://USER:PASSWORD@…`), else NEO4J_…. */
export function accountOf({ location, isNeo4j }: StoreLocation, environment: Environment): StoreOptions {
  if (!isNeo4j) return {};
  const { username, password } = new URL(location);
  const user = username === '' ? environment.NEO4J_USERNAME : decodeURIComponent(username);
  const secret = username === '' ? environment.NEO4J_PASSWORD : decodeURIComponent(password);
  const { NEO4J_DATABASE: database } = environment;
  return {
    ...(user !== undefined && { username: user }),
    ...(secret !== undefined && { password: secret }),
    ...(database !== undefined && { database }),
  };
}
