import { Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { plainError } from '../../cypher/engines/neo4j/plain-error.ts';
import { StoreUnusable } from '../../cypher/engines/store-errors.ts';

test('a server that has not memory enough for a transaction is told what to raise, not to be reported', () => {
  const code = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError';
  const said = 'The allocation of an extra 2.0 MiB would use more than the limit 2.0 MiB.';
  const plain = plainError(new Neo4jError(said, code, '50N42', said), 'bolt://127.0.0.1:7687');
  expect(plain).toBeInstanceOf(StoreUnusable);
  expect(String(plain)).toContain('NEO4J_TRANSACTION and NEO4J_HEAP');
});
