import { useEffect, useState } from 'react';
import type { PhraseReading } from '../../vocabulary/api/phrases.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { createPace } from './create-pace.ts';
import type { HitGroup } from './use-search.ts';

/** A text as a question. */
export interface Phrased {
  /** What it means. */
  readings: readonly PhraseReading[];
  /** Questions that begin so. */
  completions: readonly PhraseReading[];
  /** Why it means nothing, where it looks like a question. */
  problem: string;
}

const nothing: Phrased = { readings: [], completions: [], problem: '' };

/** Fewer words are a name, of which nobody wants to hear that it is no question. */
const fewestWords = 3;

/** What a text means as a question, asked while it is typed; an older text's is not shown for a newer one. */
export function usePhrase(explorer: Explorer, text: string): Phrased {
  const words = text.trim();
  const [pace] = useState(createPace);
  const [held, setHeld] = useState({ words: '', phrased: nothing });
  useEffect(() => {
    if (words.length < 2) return;
    const own = new AbortController();
    const callOff = pace(async () => {
      try {
        const { readings, completions, problem } = await explorer.source.phrase(words, own.signal);
        const isQuestion = words.split(/\s+/).length >= fewestWords;
        setHeld({ words, phrased: { readings, completions, problem: (isQuestion && problem) || '' } });
      } catch {
        // Search, which is asked at the same time, says what is wrong.
      }
    });
    return () => {
      callOff();
      own.abort();
    };
  }, [words, explorer, pace]);
  return held.words === words ? held.phrased : nothing;
}

/**
 * What is said above the list: why a question is none, unless its words are those of a name or a title.
 * @param status what search says
 */
export function said(found: readonly HitGroup[], { readings, problem }: Phrased, status: string): string {
  if (readings.length > 0) return '';
  const isNamed = found.some(({ items }) => items.some(({ field }) => field !== 'abstract'));
  return (isNamed ? '' : problem) || (found.length === 0 ? status : '');
}
