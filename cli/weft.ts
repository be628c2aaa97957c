#!/usr/bin/env node
import { CommanderError } from 'commander';
import { readEnvironment } from './environment.ts';
import { exitCodes } from './exit-codes.ts';
import { explainError } from './explain-error.ts';
import { makeProgram } from './program.ts';
import { chooseStore } from './store-location.ts';

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

// A reader that has seen enough (`weft query … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.fine);
  throw error;
});

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

async function main(): Promise<number> {
  const environment = readEnvironment();
  let exitCode: number = exitCodes.fine;
  const program = makeProgram(
    (db) => ({ environment, place: chooseStore(db, environment), say, signal: stop.signal }),
    (code) => {
      exitCode = code;
    },
  );
  try {
    await program.parseAsync();
    return exitCode;
  } catch (error) {
    // Commander has told what is wrong already; help and --version end with 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.notDone;
    if (stop.signal.aborted) {
      say('Stopped. What is written stays; run the command again to complete it.');
      return exitCodes.interrupted;
    }
    if (environment.LOG_LEVEL === 'debug' && error instanceof Error) say(String(error.stack));
    say(explainError(error));
    return exitCodes.notDone;
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  say(explainError(error));
  process.exitCode = exitCodes.notDone;
}
