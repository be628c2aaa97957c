import type { StartsAnswer } from '../../../vocabulary/api/starts.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { counted } from '../../words/count-words.ts';
import { relationWords } from '../../words/relation-words.ts';
import { MarkedText } from '../MarkedText.tsx';

interface StartClaimProps {
  explorer: Explorer;
  claim: NonNullable<StartsAnswer['claim']>;
}

/** What papers say of something prominent, in the words of one of them. */
export function StartClaim({ explorer, claim }: StartClaimProps) {
  const { source, type, target, papers, paper, passage } = claim;
  const ends = { source, target };
  return (
    <section className="start-section">
      <h2>A claim and its sentence</h2>
      <button
        type="button"
        className="start-card"
        onClick={() => explorer.goToEdge({ source: source.id, type, target: target.id })}
      >
        <b>
          {source.name} <i>{relationWords[type].name}</i> {target.name}
        </b>
        <span className="start-sentence">
          <MarkedText
            text={passage.text}
            marks={passage.marks.map(({ span, end }) => ({ span, tone: end, title: `stands for ${ends[end].name}` }))}
          />
        </span>
        <em>
          {paper.name}
          {paper.year !== undefined && `, ${paper.year}`}
          {papers > 1 && ` · ${counted(papers, 'paper')} say so`}
        </em>
      </button>
    </section>
  );
}
