import { useState } from 'react';
import type { PlanStep, QueryPlan } from '../../../vocabulary/api/query.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { number } from '../../words/count-words.ts';
import { PageState } from '../PageState.tsx';
import { useAnswer } from '../use-answer.ts';
import type { Answered } from './create-console.ts';
import { ScrollArea } from './ScrollArea.tsx';

type How = 'EXPLAIN' | 'PROFILE';

/** How the engine goes about the query: beforehand, or as counted while it runs once more. */
export function ResultPlan({
  explorer,
  answered: { text, parameters, answer },
}: {
  explorer: Explorer;
  answered: Answered;
}) {
  const [how, setHow] = useState<How>('EXPLAIN');
  if (answer.plan) return <Plan plan={answer.plan} />;
  return (
    <div className="console-plan">
      <fieldset className="segments">
        <legend className="hidden">Kind of plan</legend>
        <button type="button" aria-pressed={how === 'EXPLAIN'} onClick={() => setHow('EXPLAIN')}>
          Planned
        </button>
        <button
          type="button"
          aria-pressed={how === 'PROFILE'}
          title="Runs the query once more and counts rows and time"
          onClick={() => setHow('PROFILE')}
        >
          Run and counted
        </button>
      </fieldset>
      <Fetched key={how} explorer={explorer} how={how} text={text} parameters={parameters} />
    </div>
  );
}

interface FetchedProps {
  explorer: Explorer;
  how: How;
  text: string;
  parameters: Answered['parameters'];
}

function Fetched({ explorer, how, text, parameters }: FetchedProps) {
  const key = JSON.stringify([how, text, parameters]);
  const answer = useAnswer(key, (signal) =>
    explorer.source.cypher({ text: `${how} ${text}`, parameters }, 1_000, signal),
  );
  return (
    <PageState answer={answer}>
      {({ plan }) =>
        plan ? <Plan plan={plan} /> : <p className="console-note">The engine tells no plan of this query.</p>
      }
    </PageState>
  );
}

function Plan({ plan }: { plan: QueryPlan }) {
  if (plan.kind === 'steps') return <Steps steps={plan.steps} />;
  return (
    <ScrollArea className="console-text" label="Plan, drawn by the engine; the first step is at the bottom">
      <pre className="console-boxes">{plan.text}</pre>
    </ScrollArea>
  );
}

const shown = (count: number | undefined): string => (count === undefined ? '' : number(Math.round(count)));

function Steps({ steps }: { steps: readonly PlanStep[] }) {
  const isCounted = steps.some(({ rows }) => rows !== undefined);
  return (
    <ScrollArea className="console-text" label="Plan; each step takes the rows of those indented below it">
      <table className="ask-table">
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">What it does</th>
            <th scope="col" data-type="number">
              Estimated rows
            </th>
            {isCounted && (
              <>
                <th scope="col" data-type="number">
                  Rows
                </th>
                <th scope="col" data-type="number">
                  Reads
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {steps.map((step, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other identity, and do not move.
            <tr key={at}>
              <td style={{ paddingLeft: 18 + 16 * step.depth }}>{step.operator}</td>
              <td data-type="text">{step.details}</td>
              <td data-type="number">{shown(step.estimatedRows)}</td>
              {isCounted && (
                <>
                  <td data-type="number">{shown(step.rows)}</td>
                  <td data-type="number">{shown(step.hits)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
