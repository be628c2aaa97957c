import { Tag } from 'lucide-react';
import type { TermHit } from '../../vocabulary/api/search.ts';
import { counted } from '../words/count-words.ts';
import { MarkedText } from './MarkedText.tsx';

/** A key term that search found, with the number of papers about it. */
export function TermRow({ hit }: { hit: TermHit }) {
  const marks = hit.marks.map((span) => ({ span, tone: 'found', title: 'matches' }));
  return (
    <>
      <Tag size={14} aria-hidden="true" className="palette-mark" />
      <span className="search-item-text">
        <span className="search-item-name">
          <MarkedText text={hit.term} marks={marks} />
        </span>
      </span>
      <span className="search-item-aside">{counted(hit.papers, 'paper')}</span>
    </>
  );
}
