import { existsSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { TargetNotEmpty } from '../../cypher/copy/copy-errors.ts';
import { copyGraph } from '../../cypher/copy/copy-graph.ts';
import { type Missing, whatIsMissing } from '../../cypher/copy/what-is-missing.ts';
import { wipeFile, wipeNeo4j } from '../../cypher/copy/wipe-store.ts';
import type { GraphStore } from '../../cypher/graph-store.ts';
import { waitingFor } from '../../ingest/pipeline/progress.ts';
import type { Action, Context } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { JobDisplay } from '../job-display.ts';
import { openSource } from '../open-source.ts';
import { openHere } from '../reach-graph.ts';
import { accountOf, chooseStore, type StoreLocation, shownLocation } from '../store-location.ts';
import { UsageError } from '../usage-error.ts';

export interface CopyCommandOptions {
  /** Else the store that any other command would take. */
  from?: string;
  to: string;
  /** Delete what the target holds, if it is another graph. */
  replace: boolean;
}

export const copyCommand: Action<CopyCommandOptions> = async (context, _args, { from, to, replace }) => {
  const source = from === undefined ? context.place : { ...chooseStore(from, context.environment), chosenBy: '--from' };
  const target = { ...chooseStore(to, context.environment), chosenBy: '--to' };
  if (isSamePlace(source, target)) throw new UsageError(`${shownLocation(source)} cannot be copied onto itself.`);
  const opened = await openSource({ ...context, place: source });
  const { store } = opened;
  const display = new JobDisplay();
  const copy = async (into: GraphStore, missing: Missing): Promise<number> => {
    const { papers, missingPapers } = missing;
    if (missingPapers.size > 0 && missingPapers.size < papers.length) {
      display.line(`${number(papers.length - missingPapers.size)} papers are there already; copying the rest`);
    }
    const hash = await copyGraph(store, into, missing, {
      signal: context.signal,
      onProgress: (done, total) => display.show({ kind: 'progress', step: 'write', done, total }),
    });
    display.end();
    const what = `${number(papers.length)} papers with content hash ${hash}`;
    process.stdout.write(
      missingPapers.size === 0 ? `nothing to copy: both hold ${what}\n` : `copied and compared: ${what}\n`,
    );
    return exitCodes.fine;
  };
  try {
    return await copyInto({ context, store, target, replace }, copy);
  } finally {
    display.end();
    await opened.close();
  }
};

interface CopyTask {
  context: Context;
  store: GraphStore;
  target: StoreLocation;
  replace: boolean;
}

type Copy = (into: GraphStore, missing: Missing) => Promise<number>;

/** Copies into a target that is empty or a part of the source; one that holds another graph is replaced if allowed. */
async function copyInto(task: CopyTask, copy: Copy): Promise<number> {
  const { context, store, target, replace } = task;
  const place = { ...context, place: target };
  const into = await openHere(place);
  try {
    const copied = await into.exclusively(
      async () => {
        let missing = await whatIsMissing(store, into);
        if (missing.kind === 'other' && !replace) throw new TargetNotEmpty(shownLocation(target), missing.example);
        if (missing.kind === 'other' && target.isNeo4j) {
          context.say(`deleting the graph at ${shownLocation(target)}`);
          await wipeNeo4j(target.location, accountOf(target, context.environment));
          missing = await whatIsMissing(store, into);
        }
        return missing.kind === 'part' ? copy(into, missing) : null;
      },
      { signal: context.signal, onWait: (writer) => context.say(waitingFor(writer)) },
    );
    if (copied !== null) return copied;
  } finally {
    await into.close();
  }
  return replaceFile(task, copy);
}

/** An embedded store is copied beside the old one and takes its place at the end: until then the old one is whole. */
async function replaceFile({ context, store, target }: CopyTask, copy: Copy): Promise<number> {
  const place = { ...target, location: `${target.location}.copy` };
  const open = () => openHere({ ...context, place });
  let into = await open();
  try {
    let missing = await whatIsMissing(store, into);
    if (missing.kind === 'other') {
      await into.close();
      wipeFile(place.location);
      into = await open();
      missing = await whatIsMissing(store, into);
    }
    if (missing.kind === 'other') throw new TargetNotEmpty(place.location, missing.example);
    await copy(into, missing);
  } finally {
    await into.close();
  }
  wipeFile(target.location);
  if (existsSync(`${place.location}.wal`)) renameSync(`${place.location}.wal`, `${target.location}.wal`);
  renameSync(place.location, target.location);
  return exitCodes.fine;
}

const number = (value: number): string => value.toLocaleString('en');

const isSamePlace = (a: StoreLocation, b: StoreLocation): boolean =>
  a.isNeo4j === b.isNeo4j &&
  (a.isNeo4j ? new URL(a.location).host === new URL(b.location).host : resolve(a.location) === resolve(b.location));
