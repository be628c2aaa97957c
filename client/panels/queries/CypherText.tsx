import { Copy, SquareTerminal } from 'lucide-react';
import type { ReadyMadeAnswer, ReadyMadeQuery } from '../../../vocabulary/api/ready-made.ts';
import { copy } from '../../actions/sharing.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { PageState } from '../PageState.tsx';
import { useAnswer } from '../use-answer.ts';

interface CypherTextProps {
  explorer: Explorer;
  query: ReadyMadeQuery;
  values: ReadyMadeAnswer['values'];
}

/** The text behind the answer, as the engine here runs it, and what it was run with. */
export function CypherText({ explorer, query, values }: CypherTextProps) {
  const answer = useAnswer(query.id, (signal) => explorer.source.query(query.id, signal));
  return (
    <PageState answer={answer}>
      {({ cypher, engine }) => (
        <div className="ask-cypher">
          <button
            type="button"
            className="button button-quiet"
            onClick={() => copy(explorer, cypher[engine], 'Copied the Cypher.')}
          >
            <Copy size={14} aria-hidden="true" /> Copy
          </button>
          <button
            type="button"
            className="button button-quiet"
            onClick={() => explorer.showDrawer({ kind: 'cypher', text: cypher[engine], parameters: values })}
          >
            <SquareTerminal size={14} aria-hidden="true" /> Edit in the console
          </button>
          <pre>
            <code>{cypher[engine]}</code>
          </pre>
          <dl>
            {Object.entries(values).map(([name, value]) => (
              <div key={name}>
                <dt>${name}</dt>
                <dd>{JSON.stringify(value)}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </PageState>
  );
}
