import { useEffect, useMemo, useState } from 'react';
import type { SearchAnswer, SearchHit } from '../../vocabulary/api/search.ts';
import { isAbort, wordsOf } from '../source/source-problem.ts';
import type { Explorer } from '../view/create-explorer.ts';

const pauseMs = 110;

interface Found {
  /** What was looked for. */
  words: string;
  groups: HitGroup[];
  status: string;
}

export interface HitGroup {
  kind: SearchAnswer['groups'][number]['kind'];
  total: number;
  items: SearchHit[];
}

/** What the graph has of a text, a moment after the last key. `status` says why there is nothing. */
export function useSearch(explorer: Explorer, text: string): { groups: HitGroup[]; status: string } {
  const words = text.trim();
  const [found, setFound] = useState<Found>({ words: '', groups: [], status: '' });
  useEffect(() => {
    if (words === '') {
      setFound({ words, groups: [], status: '' });
      return;
    }
    const own = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const answer = await explorer.source.search(words, own.signal);
        const groups = answer.groups.map(({ kind, total, hits }) => ({ kind, total, items: hits }));
        setFound({
          words,
          groups,
          status: groups.length === 0 ? `Nothing is called “${words}”. Try fewer letters.` : '',
        });
      } catch (error) {
        if (!isAbort(error)) setFound({ words, groups: [], status: wordsOf(error).title });
      }
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      own.abort();
    };
  }, [words, explorer]);
  // Until the hits of the present text are there, an Enter must not take one that has nothing to do with it.
  return useMemo(() => {
    if (found.words === words) return found;
    const suits = ({ text, node }: SearchHit) => `${text} ${node.name}`.toLowerCase().includes(words.toLowerCase());
    const groups = found.groups.map((group) => ({ ...group, items: group.items.filter(suits) }));
    return { groups: groups.filter(({ items }) => items.length > 0), status: '' };
  }, [found, words]);
}
