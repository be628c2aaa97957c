import { useEffect, useMemo, useState } from 'react';
import type { SearchAnswer, SearchHit, TermHit } from '../../vocabulary/api/search.ts';
import { isAbort, wordsOf } from '../source/source-problem.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { createPace } from './create-pace.ts';

interface Found {
  /** What was looked for. */
  words: string;
  groups: HitGroup[];
  terms: FoundTerms;
  status: string;
}

/** Key terms found, and how many groups of hits stand before them. */
export interface FoundTerms {
  total: number;
  items: TermHit[];
  after: number;
}

const noTerms: FoundTerms = { total: 0, items: [], after: 0 };

export interface HitGroup {
  kind: SearchAnswer['groups'][number]['kind'];
  total: number;
  items: SearchHit[];
}

/** What the graph has of a text, asked for while it is typed. `status` says why there is nothing. */
export function useSearch(explorer: Explorer, text: string): Omit<Found, 'words'> {
  const words = text.trim();
  const [pace] = useState(createPace);
  const [found, setFound] = useState<Found>({ words: '', groups: [], terms: noTerms, status: '' });
  useEffect(() => {
    if (words === '') {
      setFound({ words, groups: [], terms: noTerms, status: '' });
      return;
    }
    const own = new AbortController();
    const callOff = pace(async () => {
      try {
        const answer = await explorer.source.search(words, own.signal);
        const groups = answer.groups.map(({ kind, total, hits }) => ({ kind, total, items: hits }));
        setFound({
          words,
          groups,
          terms: { ...answer.terms, items: answer.terms.hits },
          status: groups.length + answer.terms.total === 0 ? `Nothing is called “${words}”. Try fewer letters.` : '',
        });
      } catch (error) {
        if (!isAbort(error)) setFound({ words, groups: [], terms: noTerms, status: wordsOf(error).title });
      }
    });
    return () => {
      callOff();
      own.abort();
    };
  }, [words, explorer, pace]);
  // Until the hits of the present text are there, an Enter must not take one that has nothing to do with it.
  return useMemo(() => {
    if (found.words === words) return found;
    const suits = ({ text, node }: SearchHit) => `${text} ${node.name}`.toLowerCase().includes(words.toLowerCase());
    const groups = found.groups.map((group) => ({ ...group, items: group.items.filter(suits) }));
    const items = found.terms.items.filter(({ term }) => term.toLowerCase().includes(words.toLowerCase()));
    // A group that is gone from before them must not push them further down.
    const after = groups.slice(0, found.terms.after).filter((group) => group.items.length > 0).length;
    return {
      groups: groups.filter((group) => group.items.length > 0),
      terms: { total: found.terms.total, items, after },
      status: '',
    };
  }, [found, words]);
}
