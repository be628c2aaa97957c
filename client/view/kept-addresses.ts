import type { GraphSource } from '../source/graph-source.ts';
import type { View } from './view.ts';
import { encodeView } from './view-codec.ts';

/** `view=ID` instead of the view itself, which the server keeps. */
const kept = /^#?view=([\w-]{22})$/;

/** Where a fragment only names a view that the server keeps: its id. */
export const keptIdOf = (fragment: string): string | null => kept.exec(fragment)?.[1] ?? null;

/** Addresses of views, short ones for those that the server is known to keep. */
export interface KeptAddresses {
  /** What stands after `#` for this view. */
  of(view: View): string;
  /** Has the server keep the view, and returns its short address. Throws what the source throws. */
  keep(view: View, signal: AbortSignal): Promise<string>;
  /** The address of the view itself. Throws what the source throws. */
  get(id: string, signal: AbortSignal): Promise<string>;
  /** Notes that the server keeps this view. */
  note(id: string, view: View): void;
}

export function keptAddresses(source: GraphSource): KeptAddresses {
  const ids = new Map<string, string>();
  return {
    of(view) {
      const own = encodeView(view);
      const id = ids.get(own);
      return id === undefined ? own : `view=${id}`;
    },
    async keep(view, signal) {
      const own = encodeView(view);
      const id = ids.get(own) ?? (await source.keepView(own, signal));
      ids.set(own, id);
      return `view=${id}`;
    },
    async get(id, signal) {
      const own = await source.keptView(id, signal);
      ids.set(own, id);
      return own;
    },
    note(id, view) {
      ids.set(encodeView(view), id);
    },
  };
}
