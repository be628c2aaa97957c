import { ArrowDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { EvidenceAnswer } from '../../vocabulary/api/evidence.ts';
import type { EdgeRef } from '../source/graph-source.ts';
import { isAbort, wordsOf } from '../source/source-problem.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { counted, number } from '../words/count-words.ts';
import { relationWords } from '../words/relation-words.ts';
import { EvidenceCard } from './EvidenceCard.tsx';
import { NodeLink } from './NodeLink.tsx';
import { PageState } from './PageState.tsx';
import { useAnswer } from './use-answer.ts';

const pageSize = 20;

/** The sentences behind one edge, with the words marked that stand for each end. */
export function EdgePage({ explorer, edge }: { explorer: Explorer; edge: EdgeRef }) {
  const { source, type, target } = edge;
  const key = JSON.stringify([source, type, target]);
  const answer = useAnswer(`evidence ${key}`, (signal) =>
    explorer.source.evidence({ source, type, target }, { offset: 0, limit: pageSize }, signal),
  );
  return (
    <PageState answer={answer}>
      {(first) => <Sentences key={key} explorer={explorer} edge={{ source, type, target }} first={first} />}
    </PageState>
  );
}

function Sentences({ explorer, edge, first }: { explorer: Explorer; edge: EdgeRef; first: EvidenceAnswer }) {
  const { evidence, more, failed } = useMorePages(explorer, edge, first);
  const what = first.type === 'MENTIONED_WITH' ? 'paper' : 'statement';
  return (
    <article className="page" data-edge={edge.type}>
      <header className="page-head edge-head">
        <p className="edge-end edge-end-source">
          <NodeLink explorer={explorer} node={first.source} />
        </p>
        <p className="edge-relation">
          <ArrowDown size={14} aria-hidden="true" /> {relationWords[first.type].out}
        </p>
        <p className="edge-end edge-end-target">
          <NodeLink explorer={explorer} node={first.target} />
        </p>
        <p className="page-facts">{first.terms ? 'The two texts share telling words.' : counted(first.total, what)}</p>
      </header>
      {first.terms && (
        <ul className="tags">
          {first.terms.map((term) => (
            <li key={term} className="tag">
              {term}
            </li>
          ))}
        </ul>
      )}
      <ol className="evidence-list">
        {evidence.map((one, i) => (
          // The same paper may state an edge more than once; the order of the list never changes.
          <li key={`${one.paper.id} ${i.toString()}`}>
            <EvidenceCard explorer={explorer} evidence={one} ends={first} />
          </li>
        ))}
      </ol>
      {failed !== null && <p role="alert">{failed}</p>}
      {more && (
        <button type="button" className="text-button" onClick={more}>
          Show more ({number(evidence.length)} of {number(first.total)})
        </button>
      )}
    </article>
  );
}

function useMorePages(explorer: Explorer, edge: EdgeRef, first: EvidenceAnswer) {
  const [evidence, setEvidence] = useState(first.evidence);
  const [failed, setFailed] = useState<string | null>(null);
  const [running] = useState(() => new AbortController());
  useEffect(() => () => running.abort(), [running]);
  const fetchMore = async () => {
    try {
      const own = new AbortController();
      running.signal.addEventListener('abort', () => own.abort());
      const next = await explorer.source.evidence(edge, { offset: evidence.length, limit: pageSize }, own.signal);
      setEvidence([...evidence, ...next.evidence]);
      setFailed(null);
    } catch (error) {
      if (!isAbort(error)) setFailed(wordsOf(error).title);
    }
  };
  return { evidence, failed, more: evidence.length < first.total && first.evidence.length > 0 ? fetchMore : null };
}
