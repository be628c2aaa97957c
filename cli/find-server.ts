import { readNote } from '../server/note.ts';
import { RemoteGraph } from './remote.ts';

/** How long a server may take to say that it lives, in milliseconds. */
const healthMs = 2_000;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether the process lives that left a note of its server beside the store, be it too busy to answer. */
export function isServed(location: string): boolean {
  const note = readNote(location);
  return note !== null && isRunning(note.pid);
}

/** The server that holds an embedded store, by the note beside it. Null without a note, or if the server is gone. */
export async function findServer(location: string, signal: AbortSignal): Promise<RemoteGraph | null> {
  const note = readNote(location);
  if (note === null || !isRunning(note.pid)) return null;
  try {
    const answer = await fetch(new URL('/api/v1/health', note.url), { signal: AbortSignal.timeout(healthMs) });
    await answer.body?.cancel();
    return answer.ok ? new RemoteGraph(note.url, note.token, { signal }) : null;
  } catch {
    return null;
  }
}
