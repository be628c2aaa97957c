import { z } from 'zod';

/** Errors whose message was written for the one who reads it. Compared by name: a loaded module may come twice. */
const spoken = new Set([
  'UsageError',
  'RemoteRefused',
  'StoreBusy',
  'StoreUnusable',
  'WriterReplaced',
  'QueryRefused',
  'ReadTimeout',
  'ServeRefused',
  'TargetNotEmpty',
  'CopyDiffers',
  'GraphChanged',
  'GraphFileError',
  'GradeUnavailable',
  'EndpointFailure',
  'AnswerUnusable',
  'NoTemporaryFolder',
]);

const ofSystem: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'this user may not open it',
  EISDIR: 'it is a folder, not a file',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
};
const SystemError = z.object({ code: z.string(), path: z.string() });

/** The one place that turns an error into a sentence for people. */
export function explainError(error: unknown): string {
  if (error instanceof Error) {
    if (spoken.has(error.name) || spoken.has(error.constructor.name)) return error.message;
    const system = SystemError.safeParse(error);
    const reason = system.success ? ofSystem[system.data.code] : undefined;
    if (system.success && reason !== undefined) return `${system.data.path}: ${reason}.`;
  }
  const message = error instanceof Error ? error.message : String(error);
  const [first = ''] = message.split('\n');
  return `Something went wrong inside weft: ${first}\nSet LOG_LEVEL=debug to see where, and please report it.`;
}
