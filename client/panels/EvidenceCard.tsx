import { ExternalLink } from 'lucide-react';
import type { Evidence } from '../../vocabulary/api/evidence.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { MarkedText } from './MarkedText.tsx';
import { NodeLink } from './NodeLink.tsx';

const outcomeWords = { better: 'source is better', worse: 'source is worse', equal: 'on a par', unknown: null };

interface EvidenceCardProps {
  explorer: Explorer;
  evidence: Evidence;
  /** What the marked words stand for. */
  ends: { source: { name: string }; target: { name: string } };
  /** What else the paper's page needs to be seen. */
  onFollow?: () => void;
}

/** What a paper says for an edge, with the words marked that stand for its ends. */
export function EvidenceCard({ explorer, evidence, ends, onFollow }: EvidenceCardProps) {
  const outcome = evidence.outcome ? outcomeWords[evidence.outcome] : null;
  return (
    <figure className="evidence">
      {evidence.passages.map((passage) => (
        <blockquote key={passage.text} className={`passage passage-${passage.role}`}>
          <MarkedText
            text={passage.text}
            marks={passage.marks.map(({ span, end }) => ({
              span,
              tone: end,
              title: `stands for ${ends[end].name}`,
            }))}
          />
        </blockquote>
      ))}
      {evidence.reason && (
        <p className="evidence-reason" title={`rule ${evidence.rule}`}>
          Read by: {evidence.reason}
        </p>
      )}
      <figcaption className="evidence-caption">
        <NodeLink explorer={explorer} node={evidence.paper} {...(onFollow && { onFollow })} />
        <span className="row-facts">
          {[evidence.venue, evidence.paper.year, outcome]
            .filter((part) => part !== null && part !== undefined)
            .join(' · ')}
          {evidence.url && (
            <a
              href={evidence.url}
              target="_blank"
              rel="noreferrer"
              aria-label={`Open ${evidence.paper.name} at its source`}
            >
              <ExternalLink size={13} aria-hidden="true" />
            </a>
          )}
        </span>
      </figcaption>
    </figure>
  );
}
