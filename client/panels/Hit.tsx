import type { SearchHit } from '../../vocabulary/api/search.ts';
import { KindMark } from './KindMark.tsx';
import { MarkedText } from './MarkedText.tsx';

/** What search found: its name, with the letters that match, and why where that is not its name. */
export function Hit({ hit }: { hit: SearchHit }) {
  const marks = hit.marks.map((span) => ({ span, tone: 'found', title: 'matches' }));
  const isName = hit.field === 'name' || hit.field === 'title';
  const aside =
    hit.node.kind === 'Paper' ? hit.node.year : `${hit.node.papers} ${hit.node.papers === 1 ? 'paper' : 'papers'}`;
  return (
    <>
      <KindMark kind={hit.node.kind} />
      <span className="search-item-text">
        <span className="search-item-name">
          {isName ? <MarkedText text={hit.text} marks={marks} /> : hit.node.name}
        </span>
        {!isName && (
          <span className="search-item-why">
            {hit.field === 'alias' ? 'also called ' : ''}
            <MarkedText text={hit.text} marks={marks} />
          </span>
        )}
      </span>
      <span className="search-item-aside">{aside}</span>
    </>
  );
}
