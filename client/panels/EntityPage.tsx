import { useState } from 'react';
import type { EntityAnswer, PaperOfEntity } from '../../vocabulary/api/entity.ts';
import type { EntityId } from '../../vocabulary/ids.ts';
import { openComparison, openPaths } from '../actions/joining.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { counted, number } from '../words/count-words.ts';
import { kindWords } from '../words/kind-words.ts';
import { CommunityTags } from './CommunityTags.tsx';
import { ExpandButtons } from './ExpandButtons.tsx';
import { FamilyList } from './FamilyList.tsx';
import { KindMark } from './KindMark.tsx';
import { NodeLink } from './NodeLink.tsx';
import { PageState } from './PageState.tsx';
import { RelationList } from './RelationList.tsx';
import { useAnswer } from './use-answer.ts';

/** All the graph knows of one model, dataset, benchmark or modality. */
export function EntityPage({ explorer, id }: { explorer: Explorer; id: EntityId }) {
  const answer = useAnswer(`entity ${id}`, (signal) => explorer.source.entity(id, signal));
  return (
    <PageState answer={answer}>
      {(entity) => (
        <article className="page">
          <header className="page-head">
            <p className="page-kind">
              <KindMark kind={entity.node.kind} /> {kindWords[entity.node.kind].one}
            </p>
            <h1>{entity.node.name}</h1>
            {entity.aliases.length > 0 && <Aliases aliases={entity.aliases} />}
            <p className="page-facts">
              {counted(entity.node.papers, 'paper')}
              {yearsOf(entity)}
            </p>
            <CommunityTags explorer={explorer} communities={entity.communities} />
          </header>
          <ExpandButtons explorer={explorer} node={entity.node.id} />
          <p className="page-joins">
            <button type="button" className="text-button" onClick={() => openComparison(explorer, [entity.node.id])}>
              Compare with…
            </button>
            <button type="button" className="text-button" onClick={() => openPaths(explorer, [entity.node.id])}>
              Paths to…
            </button>
          </p>
          {entity.family && <FamilyList explorer={explorer} centre={entity.node.id} family={entity.family} />}
          {entity.relations
            .filter((group) => group.type !== 'MENTIONS')
            .map((group) => (
              <RelationList
                key={`${group.type} ${group.direction}`}
                explorer={explorer}
                centre={entity.node}
                group={group}
              />
            ))}
          <PaperList explorer={explorer} papers={entity.papers} total={entity.papersTotal} />
        </article>
      )}
    </PageState>
  );
}

const aliasesAtFirst = 4;

function Aliases({ aliases }: { aliases: readonly string[] }) {
  const [open, setOpen] = useState(false);
  const listed = open ? aliases : aliases.slice(0, aliasesAtFirst);
  return (
    <p className="page-aliases">
      also called {listed.join(', ')}
      {aliases.length > listed.length && (
        <>
          {' '}
          <button type="button" className="text-button" onClick={() => setOpen(true)}>
            and {number(aliases.length - listed.length)} more
          </button>
        </>
      )}
    </p>
  );
}

function yearsOf({ node, lastYear }: EntityAnswer): string {
  if (node.year === undefined) return '';
  return lastYear === undefined || lastYear === node.year ? ` · ${node.year}` : ` · ${node.year}–${lastYear}`;
}

const papersAtFirst = 8;

function PaperList({
  explorer,
  papers,
  total,
}: {
  explorer: Explorer;
  papers: readonly PaperOfEntity[];
  total: number;
}) {
  const [open, setOpen] = useState(false);
  const listed = open ? papers : papers.slice(0, papersAtFirst);
  return (
    <section className="page-section">
      <h2>
        Papers <span>{number(total)}</span>
      </h2>
      <ul className="rows">
        {listed.map(({ paper, venue, introduces, mentions }) => (
          <li key={paper.id} className="row row-paper">
            <NodeLink explorer={explorer} node={paper} />
            <p className="row-facts">
              {[venue, paper.year, introduces ? 'introduces it' : counted(mentions, 'mention')]
                .filter((part) => part !== undefined)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {papers.length > listed.length && (
        <button type="button" className="text-button" onClick={() => setOpen(true)}>
          Show {number(papers.length - listed.length)} more
        </button>
      )}
      {open && papers.length < total && (
        <p className="row-facts">
          The first {number(papers.length)} of {number(total)} papers.
        </p>
      )}
    </section>
  );
}
