import { ArrowRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { CommunityAnswer, CommunityPair } from '../../../vocabulary/api/communities.ts';
import type { NodeHead } from '../../../vocabulary/api/node.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { counted, number } from '../../words/count-words.ts';
import { relationWords } from '../../words/relation-words.ts';
import { NodeLink } from '../NodeLink.tsx';
import { PageState } from '../PageState.tsx';
import { TermTags } from '../TermTags.tsx';
import { useAnswer } from '../use-answer.ts';
import { CommunityActions } from './CommunityActions.tsx';
import { CommunityDot } from './CommunityDot.tsx';
import { CommunityLink } from './CommunityLink.tsx';
import { YearBars } from './YearBars.tsx';

const atFirst = { entities: 8, parts: 6, papers: 4 };

/** What a community is about: its parts, its most prominent members, typical pairs, neighbours and years. */
export function CommunityPage({ explorer, id }: { explorer: Explorer; id: string }) {
  const answer = useAnswer(`community ${id}`, (signal) => explorer.source.community(id, signal));
  return (
    <PageState answer={answer}>
      {(page) => (
        <article className="page">
          <header className="page-head">
            <p className="page-kind">
              <CommunityDot colour={page.community.colour} />
              {page.community.level === 0 ? 'Community' : 'Part of a community'}
            </p>
            <h1 className="community-name">{page.community.name}</h1>
            <p className="page-facts">{factsOf(page)}</p>
            <TermTags explorer={explorer} terms={page.terms} />
            {page.parent && <CommunityLink explorer={explorer} community={page.parent} />}
          </header>
          <CommunityActions explorer={explorer} answer={page} />
          <YearBars years={page.years} />
          <Section title="Most prominent" total={entitiesOf(page)} items={page.entities} first={atFirst.entities}>
            {(node: NodeHead) => (
              <li key={node.id} className="row">
                <NodeLink explorer={explorer} node={node} />
                <span className="row-aside">{counted(node.papers, 'paper')}</span>
              </li>
            )}
          </Section>
          <Section title="Models and their data" items={page.pairs} first={page.pairs.length}>
            {(pair: CommunityPair) => <PairRow key={pairKey(pair)} explorer={explorer} pair={pair} />}
          </Section>
          <Section title="Parts" total={page.parts.length} items={page.parts} first={atFirst.parts}>
            {(part) => (
              <li key={part.id} className="row">
                <CommunityLink explorer={explorer} community={part} />
                <span className="row-aside">{number(part.size)}</span>
              </li>
            )}
          </Section>
          <Section title="Neighbours" items={page.neighbours} first={page.neighbours.length}>
            {({ community, bond }) => (
              <li key={community.id} className="row">
                <CommunityLink explorer={explorer} community={community} />
                <span className="row-aside" title={bondWords(bond.claims, bond.mentions)}>
                  {number(bond.claims + bond.mentions)}
                </span>
              </li>
            )}
          </Section>
          <Section title="Papers" total={page.community.kinds.Paper ?? 0} items={page.papers} first={atFirst.papers}>
            {(node: NodeHead) => (
              <li key={node.id} className="row row-paper">
                <NodeLink explorer={explorer} node={node} />
                {node.year !== undefined && <p className="row-facts">{node.year}</p>}
              </li>
            )}
          </Section>
        </article>
      )}
    </PageState>
  );
}

interface SectionProps<T> {
  title: string;
  total?: number;
  items: readonly T[];
  first: number;
  children(item: T): ReactNode;
}

function Section<T>({ title, total, items, first, children }: SectionProps<T>) {
  const [open, setOpen] = useState(false);
  if (items.length === 0) return null;
  const listed = open ? items : items.slice(0, first);
  return (
    <section className="page-section">
      <h2>
        {title} {total !== undefined && <span>{number(total)}</span>}
      </h2>
      <ul className="rows">{listed.map(children)}</ul>
      {items.length > listed.length && (
        <button type="button" className="text-button" onClick={() => setOpen(true)}>
          Show {number(items.length - listed.length)} more
        </button>
      )}
    </section>
  );
}

const pairKey = ({ model, type, data }: CommunityPair) => `${model.id} ${type} ${data.id}`;

function PairRow({ explorer, pair }: { explorer: Explorer; pair: CommunityPair }) {
  const { model, type, data, papers } = pair;
  return (
    <li className="row pair-row">
      <button
        type="button"
        className="pair"
        title={`The sentences behind this, in ${counted(papers, 'paper')}`}
        onClick={() => explorer.goToEdge({ source: model.id, type, target: data.id })}
      >
        <span>{model.name}</span>
        <em>
          {relationWords[type].out} <ArrowRight size={12} aria-hidden="true" />
        </em>
        <span>{data.name}</span>
      </button>
      <span className="row-aside">{counted(papers, 'paper')}</span>
    </li>
  );
}

const entitiesOf = ({ community }: CommunityAnswer): number => community.size - (community.kinds.Paper ?? 0);

function factsOf(page: CommunityAnswer): string {
  const { years, kinds } = page.community;
  const span =
    years === null ? '' : years.first === years.last ? ` · ${years.first}` : ` · ${years.first}–${years.last}`;
  return `${counted(entitiesOf(page), 'entity', 'entities')} · ${counted(kinds.Paper ?? 0, 'paper')}${span}`;
}

const bondWords = (claims: number, mentions: number): string =>
  `${counted(claims, 'statement')} from one to the other, ${counted(mentions, 'mention')} by papers of the other`;
