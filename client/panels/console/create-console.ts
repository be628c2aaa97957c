import { createStore, type StoreApi } from 'zustand/vanilla';
import type { QueryPlace } from '../../../vocabulary/api/problem.ts';
import type { TableAnswer } from '../../../vocabulary/api/query.ts';
import type { GraphSource, OwnQuery } from '../../source/graph-source.ts';
import { type ErrorWords, isAbort, SourceProblem, wordsOf } from '../../source/source-problem.ts';
import { parameterNames, readValue } from './parameter-names.ts';

/** Most rows that are asked for at once. */
export const mostRows = 10_000;

/** What was run, and what came. */
export interface Answered extends OwnQuery {
  answer: TableAnswer;
  /** From asking to having the whole answer, in milliseconds. */
  ms: number;
}

export type Run =
  | { status: 'idle' }
  /** `since` in milliseconds of the page's clock. */
  | { status: 'running'; former: Answered | null; since: number }
  | { status: 'cancelled' }
  | { status: 'failed'; words: ErrorWords; at: QueryPlace | undefined; text: string }
  | { status: 'ready'; answered: Answered };

export interface ConsoleState {
  text: string;
  /** Values as they are typed, by the names of parameters; those that the text has no more are kept for later. */
  typed: Readonly<Record<string, string>>;
  /** How often the text was replaced from outside of the editor. */
  loads: number;
  run: Run;
}

/** The query that is being written, and the answer to the one that was run last; one request at a time. */
export interface Console {
  store: StoreApi<ConsoleState>;
  write(text: string): void;
  fill(name: string, typed: string): void;
  /** Puts a query in the editor, without running it. */
  load(query: OwnQuery): void;
  /** Loads and runs what a view has; nothing where that is what was run last. */
  follow(wanted: OwnQuery): void;
  run(): void;
  cancel(): void;
}

/** The parameters of the text, those with a value that can be read. */
export function valuesOf({ text, typed }: Pick<ConsoleState, 'text' | 'typed'>): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name of parameterNames(text)) {
    const read = readValue(typed[name] ?? '');
    if ('value' in read) values[name] = read.value;
  }
  return values;
}

export const lacking = (state: Pick<ConsoleState, 'text' | 'typed'>): string[] => {
  const values = valuesOf(state);
  return parameterNames(state.text).filter((name) => !(name in values));
};

interface Told {
  /** Something else is run. */
  onRun(query: OwnQuery): void;
  onAnswer(answered: Answered): void;
}

export function createConsole(source: GraphSource, { onRun, onAnswer }: Told): Console {
  const store = createStore<ConsoleState>(() => ({ text: '', typed: {}, loads: 0, run: { status: 'idle' } }));
  const { getState, setState } = store;
  let running = new AbortController();
  let asked: OwnQuery = { text: '', parameters: {} };

  function load({ text, parameters }: OwnQuery) {
    const typed = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, JSON.stringify(value)]));
    setState(({ typed: before, loads }) => ({ text, typed: { ...before, ...typed }, loads: loads + 1 }));
  }

  async function ask(query: OwnQuery) {
    running.abort();
    const own = new AbortController();
    running = own;
    const { run } = getState();
    const former = run.status === 'ready' ? run.answered : run.status === 'running' ? run.former : null;
    const since = performance.now();
    setState({ run: { status: 'running', former, since } });
    try {
      const answer = await source.cypher(query, mostRows, own.signal);
      const answered = { ...query, answer, ms: performance.now() - since };
      setState({ run: { status: 'ready', answered } });
      onAnswer(answered);
    } catch (error) {
      if (isAbort(error)) return;
      const at = error instanceof SourceProblem ? error.at : undefined;
      setState({ run: { status: 'failed', words: wordsOf(error), at, text: query.text } });
    }
  }

  function run() {
    const state = getState();
    if (state.text.trim() === '' || lacking(state).length > 0) return;
    asked = { text: state.text, parameters: valuesOf(state) };
    onRun(asked);
    void ask(asked);
  }

  return {
    store,
    write: (text) => setState({ text }),
    fill: (name, value) => setState(({ typed }) => ({ typed: { ...typed, [name]: value } })),
    load,
    follow(wanted) {
      if (JSON.stringify([wanted.text, wanted.parameters]) === JSON.stringify([asked.text, asked.parameters])) return;
      asked = wanted;
      load(wanted);
      run();
    },
    run,
    cancel() {
      running.abort();
      setState({ run: { status: 'cancelled' } });
    },
  };
}
