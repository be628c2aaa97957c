import { useState } from 'react';
import type { ReadyMadeAnswer, ReadyMadeQuery } from '../../../vocabulary/api/ready-made.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { counted, number } from '../../words/count-words.ts';
import { duration } from '../duration.ts';
import { RowFiles } from '../RowFiles.tsx';
import { AnswerTable } from './AnswerTable.tsx';
import { answerAsCsv, answerAsJson } from './answer-file.ts';
import { type Answered, type Asking, limitOf } from './asking.ts';
import { CypherText } from './CypherText.tsx';
import { DrawButtons } from './DrawButtons.tsx';

interface QueryResultProps {
  explorer: Explorer;
  asking: Asking;
  query: ReadyMadeQuery;
  answered: Answered;
  /** The next answer is on its way. */
  isOld?: boolean;
}

/** How much there is and in what time, what can be done with it, and the table or the Cypher behind it. */
export function QueryResult({ explorer, asking, query, answered: { answer, ms }, isOld = false }: QueryResultProps) {
  const [shown, setShown] = useState<'table' | 'cypher'>('table');
  return (
    <div className="ask-result" data-old={isOld} aria-busy={isOld}>
      <div className="ask-tools">
        <p className="ask-count" role="status">
          <b>{answer.cut ? `The first ${counted(answer.rows.length, 'row')}` : counted(answer.rows.length, 'row')}</b>
          {` · ${duration(ms)}`}
          {answer.cut && <More asking={asking} query={query} answer={answer} />}
        </p>
        <DrawButtons explorer={explorer} query={query} answer={answer} />
        {answer.rows.length > 0 && (
          <RowFiles name={query.id} csv={() => answerAsCsv(answer)} json={() => answerAsJson(answer)} />
        )}
        <fieldset className="segments ask-segments">
          <legend className="hidden">What is shown</legend>
          <button type="button" aria-pressed={shown === 'table'} onClick={() => setShown('table')}>
            Table
          </button>
          <button type="button" aria-pressed={shown === 'cypher'} onClick={() => setShown('cypher')}>
            Cypher
          </button>
        </fieldset>
      </div>
      {shown === 'cypher' && <CypherText explorer={explorer} query={query} values={answer.values} />}
      {shown === 'table' && answer.rows.length === 0 && <NoRows query={query} answer={answer} />}
      {shown === 'table' && answer.rows.length > 0 && (
        <AnswerTable
          key={JSON.stringify([answer.values, answer.rows.length])}
          explorer={explorer}
          answer={answer}
          title={query.title}
        />
      )}
    </div>
  );
}

/** That there are more rows is told, and how to have them. */
function More({ asking, query, answer }: { asking: Asking; query: ReadyMadeQuery; answer: ReadyMadeAnswer }) {
  const limit = limitOf(query);
  if (limit === undefined || answer.rows.length >= limit.max) return '. There are more; no more come at once.';
  return (
    <>
      . There are more:{' '}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          asking.fill(limit.name, { text: String(limit.max), value: null });
          asking.ask();
        }}
      >
        up to {number(limit.max)}
      </button>
    </>
  );
}

function NoRows({ query, answer }: { query: ReadyMadeQuery; answer: ReadyMadeAnswer }) {
  const limit = limitOf(query)?.name;
  const asked = query.parameters
    .filter(({ name }) => name !== limit)
    .map(({ name }) => {
      const cell = answer.parameters[name];
      return typeof cell === 'object' && cell !== null ? cell.name : String(cell);
    });
  return (
    <p className="ask-note">
      No rows: nothing that was read into this graph answers this
      {asked.length > 0 && (
        <>
          {' '}
          for <b>{asked.join(' and ')}</b>. The suggestions of each field begin with what has an answer
        </>
      )}
      .
    </p>
  );
}
