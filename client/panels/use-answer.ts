import { useEffect, useState } from 'react';
import { type ErrorWords, isAbort, wordsOf } from '../source/source-problem.ts';

/** A fetch as a panel shows it. */
export type Answer<T> =
  | { status: 'waiting' }
  | ({ status: 'failed'; retry(): void } & ErrorWords)
  | { status: 'ready'; value: T };

/** How long after a failure that passes by itself the same is asked again, in milliseconds. */
const againMs = 4_000;

/**
 * Fetches when `key` changes and gives up when the panel goes. `fetchIt` must depend on nothing but `key`: a new
 * function with the same key does not fetch again. While the server or its database is away, it is asked again and
 * again, and the panel goes on saying so until the answer is there.
 */
export function useAnswer<T>(key: string, fetchIt: (signal: AbortSignal) => Promise<T>): Answer<T> {
  const [attempt, setAttempt] = useState(0);
  const [held, setHeld] = useState<{ key: string; answer: Answer<T> }>({ key: '', answer: { status: 'waiting' } });
  const request = `${attempt} ${key}`;
  const [latest] = useState(() => ({ fetchIt }));
  latest.fetchIt = fetchIt;

  useEffect(() => {
    const own = new AbortController();
    let again: ReturnType<typeof setTimeout> | undefined;
    const ask = () =>
      latest
        .fetchIt(own.signal)
        .then((value) => setHeld({ key: request, answer: { status: 'ready', value } }))
        .catch((error: unknown) => {
          if (isAbort(error)) return;
          const words = wordsOf(error);
          const retry = () => setAttempt((before) => before + 1);
          setHeld({ key: request, answer: { status: 'failed', ...words, retry } });
          if (words.isAway) again = setTimeout(ask, againMs);
        });
    void ask();
    return () => {
      clearTimeout(again);
      own.abort();
    };
  }, [request, latest]);

  return held.key === request ? held.answer : { status: 'waiting' };
}
