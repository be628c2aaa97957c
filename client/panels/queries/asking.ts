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
  /** The answer before it is still shown if it is of the same query; `since` in milliseconds of the page's clock. */
  | { status: 'running'; former: Answered | null; since: number }
  | { status: 'cancelled' }
  | { status: 'failed'; words: ErrorWords }
  | { status: 'ready'; answered: Answered };

export interface AskingState {
  query: ReadyMadeQuery | null;
  fields: Fields;
  run: Run;
}

/** What the graph was last asked: the part of the view that brings it back. */
export interface Asked {
  query: string | null;
  parameters: Readonly<Record<string, string | number>>;
}

/** Which query is chosen, what it is asked with, and its answer; one request at a time. */
export interface Asking {
  store: StoreApi<AskingState>;
  source: GraphSource;
  /** Fills in these values, and others to begin with where there are none, and asks. */
  choose(query: ReadyMadeQuery, given?: Asked['parameters']): void;
  /** Asks what a view has; nothing where that is what was asked last. An unknown query leads to the list. */
  follow(wanted: Asked, queries: readonly ReadyMadeQuery[]): void;
  /** Back to the list. */
  leave(): void;
  fill(name: string, field: Field): void;
  ask(): void;
  cancel(): void;
}

export const limitOf = (query: ReadyMadeQuery): (QueryParameter & { type: 'count' }) | undefined =>
  query.parameters.find((one) => one.type === 'count');

/** @param onAsked is told each time that something else is asked, or nothing any more */
export function createAsking(source: GraphSource, onAsked: (asked: Asked) => void): Asking {
  const store = createStore<AskingState>(() => ({ query: null, fields: {}, run: { status: 'idle' } }));
  const { getState, setState } = store;
  let running = new AbortController();
  let asked: Asked = { query: null, parameters: {} };

  const note = (now: Asked) => {
    if (isSame(now, asked)) return;
    asked = now;
    onAsked(now);
  };

  /** What is under way is given up for it. */
  async function askAlone(work: (signal: AbortSignal) => Promise<void>) {
    running.abort();
    const own = new AbortController();
    running = own;
    const { run } = getState();
    const former = run.status === 'ready' ? run.answered : run.status === 'running' ? run.former : null;
    setState({ run: { status: 'running', former, since: performance.now() } });
    try {
      await work(own.signal);
    } catch (error) {
      if (!isAbort(error)) setState({ run: { status: 'failed', words: wordsOf(error) } });
    }
  }

  async function answer(query: ReadyMadeQuery, signal: AbortSignal) {
    const began = performance.now();
    const parameters = parametersOf(query, getState().fields);
    note({ query: query.id, parameters });
    const answer = await source.askQuery(query.id, parameters, signal);
    setState({ run: { status: 'ready', answered: { answer, ms: performance.now() - began } } });
  }

  function choose(query: ReadyMadeQuery, given: Asked['parameters'] = {}) {
    setState({ query, fields: defaultsOf(query), run: { status: 'idle' } });
    note({ query: query.id, parameters: given });
    void askAlone(async (signal) => {
      const fields = await firstFields(source, query, given, signal);
      setState({ fields });
      if (isWhole(query, fields)) await answer(query, signal);
      else setState({ run: { status: 'idle' } });
    });
  }
  function leave() {
    running.abort();
    setState({ query: null, fields: {}, run: { status: 'idle' } });
    note({ query: null, parameters: {} });
  }

  return {
    store,
    source,
    choose,
    follow(wanted, queries) {
      if (isSame(wanted, asked)) return;
      const query = queries.find(({ id }) => id === wanted.query);
      if (query) choose(query, wanted.parameters);
      else leave();
    },
    leave,
    fill(name, field) {
      // Values to begin with that are still on their way must not take the place of what is being typed.
      if (getState().run.status === 'running') {
        running.abort();
        setState({ run: { status: 'idle' } });
      }
      setState(({ fields }) => ({ fields: { ...fields, [name]: field } }));
    },
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

export const isWhole = (query: ReadyMadeQuery, fields: Fields): boolean =>
  query.parameters.every(({ name }) => name in parametersOf(query, fields));

const defaultsOf = (query: ReadyMadeQuery): Fields =>
  Object.fromEntries(
    query.parameters.map((parameter) => [
      parameter.name,
      { text: 'default' in parameter ? String(parameter.default) : '', value: null },
    ]),
  );

const isSame = (a: Asked, b: Asked): boolean =>
  a.query === b.query &&
  Object.keys({ ...a.parameters, ...b.parameters }).every((name) => a.parameters[name] === b.parameters[name]);

/** What is given; else the query's example where the graph has it, else what has most behind it. */
async function firstFields(
  source: GraphSource,
  query: ReadyMadeQuery,
  given: Asked['parameters'],
  signal: AbortSignal,
): Promise<Fields> {
  const asked = query.parameters.filter((parameter) => !('default' in parameter));
  const lists = await Promise.all(
    asked.map(async ({ name }) => {
      const found = async (q: string) => (await source.suggestions(query.id, name, q, signal)).suggestions;
      const mine = given[name];
      if (mine !== undefined) {
        const known = (await found(String(mine))).find(({ value }) => value === mine);
        return { name, values: [known ?? { value: mine, title: String(mine) }] };
      }
      const example = query.example[name];
      const [wanted, most] = await Promise.all([example === undefined ? [] : found(String(example)), found('')]);
      return { name, values: [...wanted.filter(({ value, answers }) => value === example && answers), ...most] };
    }),
  );
  const taken = new Set<string | number>();
  const fields: Record<string, Field> = { ...defaultsOf(query) };
  for (const [name, value] of Object.entries(given))
    if (name in fields) fields[name] = { text: String(value), value: null };
  for (const { name, values } of lists) {
    const first = values.find(({ value }) => !taken.has(value));
    if (first === undefined) continue;
    taken.add(first.value);
    fields[name] = { text: first.title, value: first.value };
  }
  return fields;
}
