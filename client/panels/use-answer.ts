import { useEffect, useState } from 'react';
import { type ErrorWords, isAbort, wordsOf } from '../source/source-problem.ts';

/** A fetch as a panel shows it. */
export type Answer<T> =
  | { status: 'waiting' }
  | ({ status: 'failed'; retry(): void } & ErrorWords)
  | { status: 'ready'; value: T };

/**
 * Fetches when `key` changes and gives up when the panel goes. `fetchIt` must depend on nothing but `key`: a new
 * function with the same key does not fetch again.
 */
export function useAnswer<T>(key: string, fetchIt: (signal: AbortSignal) => Promise<T>): Answer<T> {
  const [attempt, setAttempt] = useState(0);
  const [held, setHeld] = useState<{ key: string; answer: Answer<T> }>({ key: '', answer: { status: 'waiting' } });
  const request = `${attempt} ${key}`;
  const [latest] = useState(() => ({ fetchIt }));
  latest.fetchIt = fetchIt;

  useEffect(() => {
    const own = new AbortController();
    latest
      .fetchIt(own.signal)
      .then((value) => setHeld({ key: request, answer: { status: 'ready', value } }))
      .catch((error: unknown) => {
        if (isAbort(error)) return;
        const retry = () => setAttempt((before) => before + 1);
        setHeld({ key: request, answer: { status: 'failed', ...wordsOf(error), retry } });
      });
    return () => own.abort();
  }, [request, latest]);

  return held.key === request ? held.answer : { status: 'waiting' };
}
