import type { Family } from '../../vocabulary/api/entity.ts';
import type { NodeId } from '../../vocabulary/ids.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { counted, number } from '../words/count-words.ts';
import { NodeLink } from './NodeLink.tsx';

/** The other versions and sizes of what a page is about: GPT, GPT-3.5 and GPT-4o on the page of GPT-4. */
export function FamilyList({ explorer, centre, family }: { explorer: Explorer; centre: NodeId; family: Family }) {
  const others = family.members
    .filter(({ id }) => id !== centre)
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  return (
    <section className="page-section">
      <h2>
        Family {family.name} <span>{number(family.members.length)}</span>
      </h2>
      <ul className="rows">
        {others.map((member) => (
          <li key={member.id} className="row">
            <NodeLink explorer={explorer} node={member} />
            <p className="row-facts">{counted(member.papers, 'paper')}</p>
          </li>
        ))}
      </ul>
      {family.cut && <p className="row-facts">The {number(family.members.length)} that most papers mention.</p>}
    </section>
  );
}
