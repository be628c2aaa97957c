import { createStore, type StoreApi } from 'zustand/vanilla';
import type { QueryParameter, ReadyMadeAnswer, ReadyMadeQuery } from '../../../vocabulary/api/ready-made.ts';
import type { GraphSource } from '../../source/graph-source.ts';
import { type ErrorWords, isAbort, wordsOf } from '../../source/source-problem.ts';

/** What stands in a field: a text as typed, and what a suggestion means where one was taken. */
export interface Field {
  text: string;
  value: string | number | null;
}
export type Fields = Readonly<Record<string, Field>>;

export interface Answered {
  answer: ReadyMadeAnswer;
  /** From asking to having the whole answer, in milliseconds. */
  ms: number;
}

export type Run =
  | { status: 'idle' }
  /** The answer before it is still shown if it is of the same query. */
  | { status: 'running'; former: Answered | null }
  | { status: 'cancelled' }
  | { status: 'failed'; words: ErrorWords }
  | { status: 'ready'; answered: Answered };

export interface AskingState {
  query: ReadyMadeQuery | null;
  fields: Fields;
  run: Run;
}

/** Which query is chosen, what it is asked with, and its answer; one request at a time. */
export interface Asking {
  store: StoreApi<AskingState>;
  source: GraphSource;
  /** Fills in values to begin with, and asks. */
  choose(query: ReadyMadeQuery): void;
  /** Back to the list. */
  leave(): void;
  fill(name: string, field: Field): void;
  ask(): void;
  cancel(): void;
}

export const limitOf = (query: ReadyMadeQuery): (QueryParameter & { type: 'count' }) | undefined =>
  query.parameters.find((one) => one.type === 'count');

export function createAsking(source: GraphSource): Asking {
  const store = createStore<AskingState>(() => ({ query: null, fields: {}, run: { status: 'idle' } }));
  const { getState, setState } = store;
  let running = new AbortController();

  /** What is under way is given up for it. */
  async function askAlone(work: (signal: AbortSignal) => Promise<void>) {
    running.abort();
    const own = new AbortController();
    running = own;
    const { run } = getState();
    const former = run.status === 'ready' ? run.answered : run.status === 'running' ? run.former : null;
    setState({ run: { status: 'running', former } });
    try {
      await work(own.signal);
    } catch (error) {
      if (!isAbort(error)) setState({ run: { status: 'failed', words: wordsOf(error) } });
    }
  }

  async function answer(query: ReadyMadeQuery, signal: AbortSignal) {
    const began = performance.now();
    const answer = await source.askQuery(query.id, parametersOf(query, getState().fields), signal);
    setState({ run: { status: 'ready', answered: { answer, ms: performance.now() - began } } });
  }

  return {
    store,
    source,
    choose(query) {
      setState({ query, fields: defaultsOf(query), run: { status: 'idle' } });
      void askAlone(async (signal) => {
        const fields = await firstFields(source, query, signal);
        setState({ fields });
        if (isWhole(query, fields)) await answer(query, signal);
        else setState({ run: { status: 'idle' } });
      });
    },
    leave() {
      running.abort();
      setState({ query: null, fields: {}, run: { status: 'idle' } });
    },
    fill: (name, field) => setState(({ fields }) => ({ fields: { ...fields, [name]: field } })),
    ask() {
      const { query, fields } = getState();
      if (query !== null && isWhole(query, fields)) void askAlone((signal) => answer(query, signal));
    },
    cancel() {
      running.abort();
      setState({ run: { status: 'cancelled' } });
    },
  };
}

const parametersOf = (query: ReadyMadeQuery, fields: Fields): Record<string, string | number> =>
  Object.fromEntries(
    query.parameters.flatMap(({ name }) => {
      const field = fields[name];
      const value = field?.value ?? field?.text.trim() ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  );

const isWhole = (query: ReadyMadeQuery, fields: Fields): boolean =>
  query.parameters.every(({ name }) => name in parametersOf(query, fields));

const defaultsOf = (query: ReadyMadeQuery): Fields =>
  Object.fromEntries(
    query.parameters.map((parameter) => [
      parameter.name,
      { text: 'default' in parameter ? String(parameter.default) : '', value: null },
    ]),
  );

/** The query's example where the graph has it, else what has most behind it: no value is of another graph. */
async function firstFields(source: GraphSource, query: ReadyMadeQuery, signal: AbortSignal): Promise<Fields> {
  const asked = query.parameters.filter((parameter) => !('default' in parameter));
  const lists = await Promise.all(
    asked.map(async ({ name }) => {
      const example = query.example[name];
      const found = async (q: string) => (await source.suggestions(query.id, name, q, signal)).suggestions;
      const [wanted, most] = await Promise.all([example === undefined ? [] : found(String(example)), found('')]);
      return { name, values: [...wanted.filter(({ value, answers }) => value === example && answers), ...most] };
    }),
  );
  const taken = new Set<string | number>();
  const fields: Record<string, Field> = { ...defaultsOf(query) };
  for (const { name, values } of lists) {
    const first = values.find(({ value }) => !taken.has(value));
    if (first === undefined) continue;
    taken.add(first.value);
    fields[name] = { text: first.title, value: first.value };
  }
  return fields;
}
