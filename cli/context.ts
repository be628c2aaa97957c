import type { Environment } from './environment.ts';
import type { StoreLocation } from './store-location.ts';

/** What every command gets besides its own options. */
export interface Context {
  environment: Environment;
  place: StoreLocation;
  /** A line for people, on standard error: standard output holds results only. */
  say(line: string): void;
  /** Ctrl+C. */
  signal: AbortSignal;
}

/** What a command does; its number is the exit code. */
export type Action<Options> = (context: Context, args: string[], options: Options) => Promise<number>;
