import type { PathStep } from '../../../vocabulary/api/paths.ts';
import { giveWay } from '../../actions/opening-drawer.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { number } from '../../words/count-words.ts';
import { relationWords } from '../../words/relation-words.ts';
import { EvidenceCard } from '../EvidenceCard.tsx';

/** What stands behind a step: the first sentence, the way to all of them, and what else joins the two. */
export function StepSentences({ explorer, step }: { explorer: Explorer; step: PathStep }) {
  const [edge, ...others] = step.edges;
  if (edge === undefined) return null;
  const ends =
    edge.source === step.from.id ? { source: step.from, target: step.to } : { source: step.to, target: step.from };
  const show = ({ source, type, target }: typeof edge) => {
    explorer.select({ kind: 'edge', source, type, target });
    giveWay(explorer);
  };
  return (
    <div className="step-sentences">
      {step.evidence.map((evidence, i) => (
        <EvidenceCard
          // One paper may state it more than once; the order never changes.
          key={`${evidence.paper.id} ${i.toString()}`}
          explorer={explorer}
          evidence={evidence}
          ends={ends}
          onFollow={() => giveWay(explorer)}
        />
      ))}
      {step.terms && <p className="step-terms">Both speak of {step.terms.join(', ')}.</p>}
      <p className="step-more">
        {step.statements > step.evidence.length && (
          <button type="button" className="text-button" onClick={() => show(edge)}>
            All {number(step.statements)} {edge.type === 'MENTIONED_WITH' ? 'papers' : 'sentences'}
          </button>
        )}
        {others.map((other) => (
          <button key={other.id} type="button" className="text-button" onClick={() => show(other)}>
            also {other.source === step.from.id ? relationWords[other.type].out : relationWords[other.type].in}
          </button>
        ))}
      </p>
    </div>
  );
}
