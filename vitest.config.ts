import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/neo4j/shared-server.ts'],
    // What is started from a test reads in the fast grade, unless told otherwise.
    env: { WEFT_GRADE: 'fast' },
    // On two cores as well: much of a test's time is spent waiting for a server, a browser or a database.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A browser that draws without a graphics card shares its core with another test.
    testTimeout: 120_000,
    // Within a second a busy machine may not even have drawn a frame.
    expect: { poll: { timeout: 20_000 } },
    // A test of Neo4j waits in its hook until those before it have let the one server go.
    hookTimeout: 300_000,
  },
});
