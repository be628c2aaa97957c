import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SharedServer } from './start-neo4j.ts';

/** Vitest's globalSetup: one Neo4j serves all tests of a run. The first test that needs it starts it; this ends it. */
export default function setup(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'weft-tests-'));
  process.env.WEFT_TEST_RUN = folder;
  process.env.WEFT_TEST_PID = String(process.pid);
  return async () => {
    const file = join(folder, 'neo4j.json');
    if (existsSync(file)) {
      const { pid, home } = SharedServer.parse(JSON.parse(readFileSync(file, 'utf8')));
      if (await ended(pid)) rmSync(home, { recursive: true, force: true });
    }
    rmSync(folder, { recursive: true, force: true });
  };
}

async function ended(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      process.kill(pid, tries === 0 ? 'SIGTERM' : 0);
    } catch {
      return true;
    }
    await pause(100);
  }
  return false;
}
