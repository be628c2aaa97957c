import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Explorer } from '../../view/create-explorer.ts';
import { counted, number } from '../../words/count-words.ts';
import { duration } from '../duration.ts';
import { NoAnswer } from '../NoAnswer.tsx';
import { RowFiles } from '../RowFiles.tsx';
import { RunningNote } from '../RunningNote.tsx';
import { type Answered, type Console, mostRows } from './create-console.ts';
import { DrawThings } from './DrawThings.tsx';
import { exampleQueries } from './example-queries.ts';
import { ResultGraph } from './ResultGraph.tsx';
import { ResultJson } from './ResultJson.tsx';
import { ResultPlan } from './ResultPlan.tsx';
import { ResultTable } from './ResultTable.tsx';
import { resultAsCsv, resultAsJson } from './result-file.ts';
import { answerKey, useThings } from './use-things.ts';

/** What came of the query: its answer, why there is none, or what could be asked. */
export function ConsoleResult({ explorer, console }: { explorer: Explorer; console: Console }) {
  const run = useStore(console.store, (state) => state.run);
  const answered = run.status === 'ready' ? run.answered : run.status === 'running' ? run.former : null;
  return (
    <section className="console-result" aria-label="Answer">
      {run.status === 'idle' && <Beginnings console={console} />}
      {run.status === 'cancelled' && <p className="console-note">Cancelled before the answer came.</p>}
      {run.status === 'running' && <RunningNote since={run.since} onCancel={console.cancel} />}
      {run.status === 'failed' && <NoAnswer words={run.words} onAgain={console.run} />}
      {answered && <Answer explorer={explorer} answered={answered} isOld={run.status === 'running'} />}
    </section>
  );
}

function Beginnings({ console }: { console: Console }) {
  return (
    <div className="console-note">
      <p>Write a query and press Ctrl+Enter, or begin with one of these:</p>
      <ul className="console-examples">
        {exampleQueries.map((query) => (
          <li key={query.title}>
            <button
              type="button"
              className="text-button"
              onClick={() => {
                console.load(query);
                console.run();
              }}
            >
              {query.title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Shown = 'table' | 'graph' | 'json' | 'plan';
const names: Record<Shown, string> = { table: 'Table', graph: 'Graph', json: 'JSON', plan: 'Plan' };

interface AnswerProps {
  explorer: Explorer;
  answered: Answered;
  /** The next answer is on its way. */
  isOld: boolean;
}

/** How much there is and in what time, what can be done with it, and the rows in one of four forms. */
function Answer({ explorer, answered, isOld }: AnswerProps) {
  const { answer, ms, text, parameters } = answered;
  const [shown, setShown] = useState<Shown>('table');
  const things = useThings(explorer, answer);
  const isPlanOnly = answer.plan !== undefined && (answer.rows.length === 0 || answer.plan.kind === 'text');
  useEffect(() => setShown(isPlanOnly ? 'plan' : 'table'), [isPlanOnly]);

  return (
    <div className="console-answer" data-old={isOld} aria-busy={isOld}>
      <div className="ask-tools">
        <p className="ask-count" role="status">
          <b>
            {answer.cut ? 'The first ' : ''}
            {counted(answer.rows.length, 'row')}
          </b>
          {` · ${duration(ms)}`}
          {answer.cut && `. There are more: at most ${number(mostRows)} rows and 8 MB come at once.`}
        </p>
        <DrawThings explorer={explorer} things={things} />
        {answer.rows.length > 0 && (
          <RowFiles name="answer" csv={() => resultAsCsv(answer)} json={() => resultAsJson(text, parameters, answer)} />
        )}
        <fieldset className="segments ask-segments">
          <legend className="hidden">How the answer is shown</legend>
          {(['table', 'graph', 'json', 'plan'] as const).map((form) => (
            <button key={form} type="button" aria-pressed={shown === form} onClick={() => setShown(form)}>
              {names[form]}
            </button>
          ))}
        </fieldset>
      </div>
      {shown === 'plan' && <ResultPlan key={text} explorer={explorer} answered={answered} />}
      {shown === 'graph' && <ResultGraph explorer={explorer} things={things} />}
      {shown !== 'plan' && shown !== 'graph' && answer.rows.length === 0 && (
        <p className="console-note">No rows: nothing in this graph is as the query asks.</p>
      )}
      {shown === 'table' && answer.rows.length > 0 && (
        <ResultTable key={answerKey(answer)} explorer={explorer} answer={answer} />
      )}
      {shown === 'json' && answer.rows.length > 0 && <ResultJson answer={answer} />}
    </div>
  );
}
