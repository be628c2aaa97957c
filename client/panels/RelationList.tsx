import { Quote } from 'lucide-react';
import { useState } from 'react';
import type { RelationGroup } from '../../vocabulary/api/entity.ts';
import type { NodeHead } from '../../vocabulary/api/node.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { counted, number } from '../words/count-words.ts';
import { relationWords } from '../words/relation-words.ts';
import { NodeLink } from './NodeLink.tsx';

interface RelationListProps {
  explorer: Explorer;
  centre: NodeHead;
  group: RelationGroup;
}

const neighboursAtFirst = 6;

/** "evaluated on 12": the neighbours over one relation, each with its sentences one click away. */
export function RelationList({ explorer, centre, group }: RelationListProps) {
  const [open, setOpen] = useState(false);
  const listed = open ? group.neighbours : group.neighbours.slice(0, neighboursAtFirst);
  const isOut = group.direction === 'out';
  return (
    <section className="page-section">
      <h2>
        {relationWords[group.type][group.direction]} <span>{number(group.total)}</span>
      </h2>
      <ul className="rows">
        {listed.map(({ node, papers }) => (
          <li key={node.id} className="row">
            <NodeLink explorer={explorer} node={node} />
            <button
              type="button"
              className="sentences"
              title={`Sentences behind this in ${counted(papers, 'paper')}`}
              aria-label={`Show the sentences about ${node.name} in ${counted(papers, 'paper')}`}
              onClick={() =>
                explorer.goToEdge({
                  source: isOut ? centre.id : node.id,
                  type: group.type,
                  target: isOut ? node.id : centre.id,
                })
              }
            >
              <Quote size={13} aria-hidden="true" /> {number(papers)}
            </button>
          </li>
        ))}
      </ul>
      {group.neighbours.length > listed.length && (
        <button type="button" className="text-button" onClick={() => setOpen(true)}>
          Show {number(group.neighbours.length - listed.length)} more
        </button>
      )}
      {open && group.neighbours.length < group.total && (
        <p className="row-facts">
          The first {number(group.neighbours.length)} of {number(group.total)}, by papers. Expand brings the others.
        </p>
      )}
    </section>
  );
}
