/** What a command's exit code says to a script. */
export const exitCodes = {
  fine: 0,
  /** Some of the input did not go in; the rest did. */
  someFailed: 1,
  /** Nothing was done, or not to its end: a wrong command, a store or server that cannot be used. */
  notDone: 2,
  /** Stopped with Ctrl+C, as shells say it (128 + SIGINT). */
  interrupted: 130,
} as const;
