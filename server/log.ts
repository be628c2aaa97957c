/** Where the server tells what it does; one line a message. */
export interface Log {
  info(message: string): void;
  error(message: string, cause?: unknown): void;
}

export const silentLog: Log = { info: () => {}, error: () => {} };
