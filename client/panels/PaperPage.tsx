import { ArrowRight, ExternalLink, Quote } from 'lucide-react';
import type { NodeHead } from '../../vocabulary/api/node.ts';
import type { PaperAnswer } from '../../vocabulary/api/paper.ts';
import type { NodeId, PaperId } from '../../vocabulary/ids.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { number } from '../words/count-words.ts';
import { kindWords } from '../words/kind-words.ts';
import { relationWords } from '../words/relation-words.ts';
import { CommunityTags } from './CommunityTags.tsx';
import { ExpandButtons } from './ExpandButtons.tsx';
import { KindMark } from './KindMark.tsx';
import { MarkedText } from './MarkedText.tsx';
import { NodeLink } from './NodeLink.tsx';
import { PageState } from './PageState.tsx';
import { TermTags } from './TermTags.tsx';
import { useAnswer } from './use-answer.ts';

/** A paper with the names it mentions marked, what it states, and what stands near it. */
export function PaperPage({ explorer, id }: { explorer: Explorer; id: PaperId }) {
  const answer = useAnswer(`paper ${id}`, (signal) => explorer.source.paper(id, signal));
  return (
    <PageState answer={answer}>
      {(paper) => (
        <article className="page">
          <header className="page-head">
            <p className="page-kind">
              <KindMark kind="Paper" /> Paper
            </p>
            <h1 className="paper-title">{paper.title}</h1>
            {paper.authors.length > 0 && <p className="page-aliases">{authorsOf(paper.authors)}</p>}
            <p className="page-facts">
              {[paper.venue, paper.year].filter((part) => part !== undefined).join(' · ')}
              <PaperLinks paper={paper} />
            </p>
            <CommunityTags explorer={explorer} communities={paper.communities} />
            <TermTags explorer={explorer} terms={paper.terms} />
          </header>
          <ExpandButtons explorer={explorer} node={paper.node.id} />
          <Abstract explorer={explorer} paper={paper} />
          <Mentioned explorer={explorer} paper={paper} />
          <Claims explorer={explorer} paper={paper} />
          <Related explorer={explorer} paper={paper} />
        </article>
      )}
    </PageState>
  );
}

function authorsOf(authors: readonly string[]): string {
  return authors.length <= 8
    ? authors.join(', ')
    : `${authors.slice(0, 7).join(', ')} and ${number(authors.length - 7)} more`;
}

function PaperLinks({ paper }: { paper: PaperAnswer }) {
  const links = [
    paper.doi && { name: 'DOI', href: `https://doi.org/${paper.doi}` },
    paper.arxiv && { name: 'arXiv', href: `https://arxiv.org/abs/${paper.arxiv}` },
    paper.url && !isSameAs(paper.url, paper) && { name: 'Web page', href: paper.url },
  ].filter((link) => typeof link === 'object');
  return links.map(({ name, href }) => (
    <a key={name} className="paper-link" href={href} target="_blank" rel="noreferrer">
      {name} <ExternalLink size={12} aria-hidden="true" />
    </a>
  ));
}

/** Whether an address only repeats the DOI or the arXiv number. */
const isSameAs = (url: string, { doi, arxiv }: PaperAnswer): boolean =>
  (doi !== undefined && url.endsWith(doi)) || (arxiv !== undefined && url.endsWith(arxiv));

function Abstract({ explorer, paper }: { explorer: Explorer; paper: PaperAnswer }) {
  if (paper.abstract === '') return null;
  // Spans count in title + "\n" + abstract.
  const offset = paper.title.length + 1;
  const marks = paper.mentions.flatMap(({ entity, role, spans }) =>
    spans
      .filter(([start]) => start >= offset)
      .map(([start, end]) => ({
        span: [start - offset, end - offset] as const,
        tone: role.toLowerCase(),
        title: `${kindWords[role].one}: ${entity.name}`,
        onClick: () => explorer.select({ kind: 'node', node: entity.id }),
      })),
  );
  return (
    <section className="page-section">
      <h2>Abstract</h2>
      <p className="abstract">
        <MarkedText text={paper.abstract} marks={marks} />
      </p>
    </section>
  );
}

function Mentioned({ explorer, paper }: { explorer: Explorer; paper: PaperAnswer }) {
  if (paper.mentions.length === 0) return null;
  return (
    <section className="page-section">
      <h2>
        mentions <span>{number(paper.mentions.length)}</span>
      </h2>
      <ul className="rows">
        {paper.mentions.map(({ entity, introduced }) => (
          <li key={entity.id} className="row">
            <NodeLink explorer={explorer} node={entity} />
            {introduced && <span className="row-facts">introduced here</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Claims({ explorer, paper }: { explorer: Explorer; paper: PaperAnswer }) {
  const claims = new Map(
    paper.claims
      .filter((claim) => claim.type !== 'HAS_MODALITY' && claim.type !== 'INTRODUCES')
      .map((claim) => [`${claim.source}|${claim.type}|${claim.target}`, claim]),
  );
  if (claims.size === 0) return null;
  const heads = new Map<NodeId, NodeHead>(paper.mentions.map(({ entity }) => [entity.id, entity]));
  const nameOf = (id: NodeId) => heads.get(id)?.name ?? (id === paper.node.id ? 'this paper' : id);
  return (
    <section className="page-section">
      <h2>
        states <span>{number(claims.size)}</span>
      </h2>
      <ul className="rows">
        {[...claims].map(([key, { source, type, target }]) => (
          <li key={key} className="row">
            <button
              type="button"
              className="claim"
              title="Show the sentences behind this"
              onClick={() => explorer.goToEdge({ source, type, target })}
            >
              <span>{nameOf(source)}</span>
              <em>
                {relationWords[type].out} <ArrowRight size={12} aria-hidden="true" />
              </em>
              <span>{nameOf(target)}</span>
              <Quote size={13} aria-hidden="true" className="claim-quote" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Related({ explorer, paper }: { explorer: Explorer; paper: PaperAnswer }) {
  if (paper.related.length === 0) return null;
  return (
    <section className="page-section">
      <h2>
        related papers <span>{number(paper.related.length)}</span>
      </h2>
      <ul className="rows">
        {paper.related.map(({ paper: other, terms, shared }) => (
          <li key={other.id} className="row row-paper">
            <NodeLink explorer={explorer} node={other} />
            <p className="row-facts">
              {reasonOf(
                terms,
                shared.map((entity) => entity.name),
                other.year,
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function reasonOf(terms: readonly string[], shared: readonly string[], year: number | undefined): string {
  return [
    year,
    shared.length > 0 ? `both mention ${shared.slice(0, 3).join(', ')}` : undefined,
    terms.length > 0 ? `both say ${terms.slice(0, 4).join(', ')}` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
