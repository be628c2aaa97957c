import type { Explorer } from '../create-explorer.ts';
import { betweennessTask } from './betweenness-task.ts';
import { dissolveTask } from './dissolve-task.ts';
import { followPlaces } from './follow-places.ts';
import { membersTask } from './members-task.ts';
import { followTask } from './task.ts';
import { venuesTask } from './venues-task.ts';

/** Fetches and computes what the view's picture needs beside the data. Returns what ends it. */
export function workOut(explorer: Explorer): () => void {
  const ends = [
    ...[membersTask, venuesTask, betweennessTask, dissolveTask()].map((task) => followTask(explorer, task)),
    followPlaces(explorer),
  ];
  return () => {
    for (const end of ends) end();
  };
}
