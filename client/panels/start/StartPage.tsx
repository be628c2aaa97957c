import '../../styles/start.css';
import type { StartsAnswer } from '../../../vocabulary/api/starts.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { setStart } from '../../view/ui-store.ts';
import { counted, number } from '../../words/count-words.ts';
import { PageState } from '../PageState.tsx';
import { useAnswer } from '../use-answer.ts';
import { StartClaim } from './StartClaim.tsx';
import { StartGroups } from './StartGroups.tsx';
import { StartNode } from './StartNode.tsx';

/** Suggestions made from this very graph; each leads somewhere. */
export default function StartPage({ explorer }: { explorer: Explorer }) {
  const answer = useAnswer('starts', (signal) => explorer.source.starts(signal));
  return (
    <div className="page start">
      <h1>Start here</h1>
      <p className="start-lead">What stands out in this graph, and where each of it leads.</p>
      <PageState answer={answer}>{(starts) => <Suggestions explorer={explorer} starts={starts} />}</PageState>
    </div>
  );
}

function Suggestions({ explorer, starts }: { explorer: Explorer; starts: StartsAnswer }) {
  const { mentioned, rising, communities, claim, question } = starts;
  const models = mentioned.filter(({ kind }) => kind === 'Model');
  const data = mentioned.filter(({ kind }) => kind !== 'Model');
  const isBare = mentioned.length === 0 && communities.length === 0;
  const ask = () => {
    if (question === null) return;
    // The drawer lies below; on a phone it takes the same place.
    if (matchMedia('(max-width: 760px)').matches) setStart(false);
    explorer.showDrawer({ kind: 'ask', query: question.query, parameters: { data: question.data.id } });
  };
  if (isBare)
    return <p className="start-lead">The papers here name no models or data yet. Search finds their titles.</p>;
  return (
    <>
      {claim && <StartClaim explorer={explorer} claim={claim} />}
      {question && (
        <section className="start-section">
          <h2>A question with an answer</h2>
          <button type="button" className="start-card start-question" onClick={ask}>
            <span>Which models were evaluated on {question.data.name}?</span>
            <em>
              {number(question.rows)}
              {question.cut ? ' and more' : ''} {question.rows === 1 ? 'model' : 'models'}
            </em>
          </button>
        </section>
      )}
      {models.length > 0 && (
        <section className="start-section">
          <h2>Prominent models</h2>
          {models.map((node) => (
            <StartNode key={node.id} explorer={explorer} node={node} fact={counted(node.papers, 'paper')} />
          ))}
        </section>
      )}
      {data.length > 0 && (
        <section className="start-section">
          <h2>Prominent datasets and benchmarks</h2>
          {data.map((node) => (
            <StartNode key={node.id} explorer={explorer} node={node} fact={counted(node.papers, 'paper')} />
          ))}
        </section>
      )}
      {rising && (
        <section className="start-section">
          <h2>Rising in {rising.year}</h2>
          {rising.data.map(({ before, papers, ...node }) => (
            <StartNode
              key={node.id}
              explorer={explorer}
              node={node}
              fact={`${counted(papers, 'paper')}, ${number(before)} the year before`}
            />
          ))}
        </section>
      )}
      {communities.length > 0 && <StartGroups explorer={explorer} communities={communities} />}
    </>
  );
}
