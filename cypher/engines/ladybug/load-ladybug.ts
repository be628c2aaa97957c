import { createRequire } from 'node:module';
import type * as Ladybug from '@ladybugdb/core';

/**
 * Loads the embedded engine. Its package copies the binary of the platform into place in an install script, which npm
 * may be told not to run; the platform's own package holds the same code and the binary, so it is asked first.
 */
export function loadLadybug(): typeof Ladybug {
  const require = createRequire(import.meta.url);
  const requireBesideCore = createRequire(require.resolve('@ladybugdb/core'));
  const names = [`@ladybugdb/core-${process.platform}-${process.arch}`, '@ladybugdb/core'];
  const failures: string[] = [];
  for (const name of names) {
    try {
      return requireBesideCore(name);
    } catch (error) {
      failures.push(error instanceof Error ? (error.message.split('\n')[0] ?? name) : name);
    }
  }
  throw new Error(
    `The embedded database has no binary for ${process.platform}-${process.arch} that runs here (Linux needs glibc ` +
      `2.34 or later). Use Neo4j with --db bolt://…, or another machine. (${failures.join('; ')})`,
  );
}
