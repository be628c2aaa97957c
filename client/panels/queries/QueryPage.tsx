import { ArrowLeft } from 'lucide-react';
import { useStore } from 'zustand';
import type { ReadyMadeQuery } from '../../../vocabulary/api/ready-made.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { NoAnswer } from '../NoAnswer.tsx';
import { RunningNote } from '../RunningNote.tsx';
import { type Asking, isWhole, type Run } from './asking.ts';
import { QueryForm } from './QueryForm.tsx';
import { QueryResult } from './QueryResult.tsx';

/** The chosen query: what it answers, what it is asked with, and its answer. */
export function QueryPage({ explorer, asking }: { explorer: Explorer; asking: Asking }) {
  const query = useStore(asking.store, (state) => state.query);
  const run = useStore(asking.store, (state) => state.run);
  if (query === null) {
    return (
      <div className="ask-page ask-none">
        <p>Choose a question: it is answered at once, with names from this graph to begin with.</p>
      </div>
    );
  }
  return (
    <article className="ask-page">
      <header className="ask-head">
        <button type="button" className="text-button ask-back" onClick={asking.leave}>
          <ArrowLeft size={15} aria-hidden="true" /> All questions
        </button>
        <h2>{query.title}</h2>
        <p>{query.answers}</p>
        <QueryForm key={query.id} asking={asking} query={query} />
      </header>
      <Outcome explorer={explorer} asking={asking} query={query} run={run} />
    </article>
  );
}

interface OutcomeProps {
  explorer: Explorer;
  asking: Asking;
  query: ReadyMadeQuery;
  run: Run;
}

function Outcome({ explorer, asking, query, run }: OutcomeProps) {
  const hasValues = useStore(asking.store, ({ fields }) => isWhole(query, fields));
  switch (run.status) {
    case 'idle':
      if (hasValues) return <p className="ask-note">Press Run to ask this.</p>;
      return (
        <p className="ask-note">
          No value to begin with: nothing that was read into this graph seems to answer this. To ask all the same, fill
          in the fields and press Run.
        </p>
      );
    case 'cancelled':
      return <p className="ask-note">Cancelled before the answer came.</p>;
    case 'failed':
      return <NoAnswer words={run.words} onAgain={asking.ask} />;
    case 'running':
      return (
        <>
          <RunningNote since={run.since} onCancel={asking.cancel} />
          {run.former ? (
            <QueryResult {...{ explorer, asking, query }} answered={run.former} isOld />
          ) : (
            <div className="page-waiting ask-waiting" role="status" aria-label="Asking">
              <i className="bone" />
              <i className="bone bone-short" />
              <i className="bone" />
            </div>
          )}
        </>
      );
    case 'ready':
      return <QueryResult {...{ explorer, asking, query }} answered={run.answered} />;
  }
}
