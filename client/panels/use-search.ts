import { useEffect, useState } from 'react';
import type { SearchAnswer, SearchHit } from '../../vocabulary/api/search.ts';
import { isAbort, wordsOf } from '../source/source-problem.ts';
import type { Explorer } from '../view/create-explorer.ts';

const pauseMs = 110;

export interface HitGroup {
  kind: SearchAnswer['groups'][number]['kind'];
  total: number;
  items: SearchHit[];
}

/** What the graph has of a text, a moment after the last key. `status` says why there is nothing. */
export function useSearch(explorer: Explorer, text: string): { groups: HitGroup[]; status: string } {
  const [groups, setGroups] = useState<HitGroup[]>([]);
  const [status, setStatus] = useState('');
  useEffect(() => {
    const words = text.trim();
    if (words === '') {
      setGroups([]);
      setStatus('');
      return;
    }
    const own = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const answer = await explorer.source.search(words, own.signal);
        setGroups(answer.groups.map(({ kind, total, hits }) => ({ kind, total, items: hits })));
        setStatus(answer.groups.length === 0 ? `Nothing is called “${words}”. Try fewer letters.` : '');
      } catch (error) {
        if (!isAbort(error)) setStatus(wordsOf(error).title);
      }
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      own.abort();
    };
  }, [text, explorer]);
  return { groups, status };
}
