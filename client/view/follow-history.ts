import { z } from 'zod';
import type { Explorer } from './create-explorer.ts';
import { fetchKept } from './fetch-kept.ts';
import { keptIdOf } from './kept-addresses.ts';
import { keepSteps, keptSteps } from './kept-steps.ts';
import type { View } from './view.ts';
import { decodeView, type ReadView } from './view-codec.ts';

/** Browsers slow down or refuse pages that rewrite their address more often than about a hundred times in 30 s. */
const replaceDelayMs = 250;
/** A browser keeps some fifty pages of history; one it has let go is never reached. */
const unreachableMs = 600;

/** What the browser's own history knows of a step: its number, and of which sitting. */
const Mark = z.object({ sitting: z.string(), step: z.int().min(0) });

const unreadableWords = (unreadable: readonly string[]): string | undefined =>
  unreadable.length === 0
    ? undefined
    : `Part of this link could not be read (${unreadable.join(', ')}); the rest of its view is shown.`;

/**
 * Keeps the address, the browser's history and the steps the same: a step pushes, the camera and the drawer replace, Back undoes and
 * Forward redoes, and undoing by other means goes back in the browser too. Opens the view that the address holds; after
 * a reload the steps are known again. Returns what ends it.
 */
export function followHistory(explorer: Explorer, page: Window): () => void {
  const { store } = explorer;
  let sitting = '';
  /** The step that the browser stands at. */
  let shown = 0;
  /** The first step of which the browser's page is not written yet. */
  let unwritten = Number.POSITIVE_INFINITY;
  let travelling: ReturnType<typeof setTimeout> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rewrittenAt = Number.NEGATIVE_INFINITY;
  /** A view that the server keeps is on its way; until it is here, the address stays as it is. */
  let arriving: AbortController | null = null;

  const write = (how: 'push' | 'replace', step: number, view: View) => {
    clearTimeout(timer);
    const fragment = explorer.addresses.of(view);
    const address = `${page.location.pathname}${page.location.search}${fragment === '' ? '' : `#${fragment}`}`;
    const mark: z.infer<typeof Mark> = { sitting, step };
    if (how === 'push') page.history.pushState(mark, '', address);
    else page.history.replaceState(mark, '', address);
    shown = step;
  };
  const rewrite = () => {
    if (travelling !== undefined || arriving !== null) return;
    rewrittenAt = performance.now();
    write('replace', shown, store.getState().view);
    keepSteps(page, sitting, store.getState());
  };

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(rewrite, replaceDelayMs);
  };

  const travel = (to: number) => {
    page.history.go(to - shown);
    travelling = setTimeout(() => {
      travelling = undefined;
      shown = store.getState().steps.at;
      rewrite();
    }, unreachableMs);
  };
  /** Brings the browser to where the steps are. Travelling takes time, in which more may be done. */
  const catchUp = () => {
    if (travelling !== undefined || arriving !== null) return;
    const { steps } = store.getState();
    if (steps.at < unwritten) {
      if (shown !== steps.at) travel(steps.at);
    } else if (shown !== unwritten - 1) travel(unwritten - 1);
    else {
      steps.list.slice(unwritten, steps.at + 1).forEach(({ view }, i) => {
        write('push', unwritten + i, view);
      });
      unwritten = Number.POSITIVE_INFINITY;
    }
  };

  const read = () => {
    clearTimeout(timer);
    arriving?.abort();
    arriving = null;
    const mark = Mark.safeParse(page.history.state);
    const kept = mark.success ? keptSteps(page, mark.data.sitting) : null;
    const known = mark.success ? kept?.[mark.data.step] : undefined;
    const id = keptIdOf(page.location.hash);
    if (mark.success && kept && known) {
      sitting = mark.data.sitting;
      shown = mark.data.step;
      if (id !== null) explorer.addresses.note(id, known.view);
      const { view, unreadable } = id === null ? decodeView(page.location.hash) : { ...known, unreadable: [] };
      explorer.open(view, unreadableWords(unreadable), { list: kept, at: shown });
      unwritten = Number.POSITIVE_INFINITY;
    } else if (id === null) begin(decodeView(page.location.hash));
    else void arrive(id);
  };
  /** The first step of a new sitting. */
  const begin = ({ view, unreadable }: ReadView, notice = unreadableWords(unreadable)) => {
    sitting = page.crypto.getRandomValues(new Uint32Array(2)).join('-');
    shown = 0;
    explorer.open(view, notice);
    rewrite();
    unwritten = Number.POSITIVE_INFINITY;
  };
  const arrive = async (id: string) => {
    const own = new AbortController();
    arriving = own;
    const found = await fetchKept(explorer, id, own.signal);
    if (found === null) return;
    arriving = null;
    begin(found, found.notice);
  };
  const arrived = () => {
    clearTimeout(timer);
    const mark = Mark.safeParse(page.history.state);
    // An address typed by hand, or a page of another sitting.
    if (!mark.success || mark.data.sitting !== sitting) {
      clearTimeout(travelling);
      travelling = undefined;
      read();
      return;
    }
    shown = mark.data.step;
    if (travelling === undefined) explorer.jumpTo(shown);
    clearTimeout(travelling);
    travelling = undefined;
    catchUp();
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (arriving !== null) {
      if (state.away === null && before.away !== null) read();
      return;
    }
    if (state.steps !== before.steps) {
      const isNew =
        state.steps.list.length !== before.steps.list.length || state.steps.list.at(-1) !== before.steps.list.at(-1);
      if (isNew && state.steps.at === before.steps.at + 1) unwritten = Math.min(unwritten, state.steps.at);
      catchUp();
      keepSteps(page, sitting, state);
    } else if (state.view.drawer !== before.view.drawer) {
      // At once where it may be, for a reload right after it must not lose it.
      if (performance.now() - rewrittenAt > replaceDelayMs) rewrite();
      else soon();
    } else if (state.view.camera !== before.view.camera) soon();
  });
  page.addEventListener('popstate', arrived);
  page.addEventListener('pagehide', rewrite);
  read();
  return () => {
    unsubscribe();
    arriving?.abort();
    clearTimeout(timer);
    clearTimeout(travelling);
    page.removeEventListener('popstate', arrived);
    page.removeEventListener('pagehide', rewrite);
  };
}
