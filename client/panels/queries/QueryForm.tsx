import { Play, Square } from 'lucide-react';
import { useStore } from 'zustand';
import type { QueryParameter, ReadyMadeQuery } from '../../../vocabulary/api/ready-made.ts';
import type { Asking } from './asking.ts';
import { SuggestedField } from './SuggestedField.tsx';

/** A field for each parameter. A value that is taken from a list is asked with at once. */
export function QueryForm({ asking, query }: { asking: Asking; query: ReadyMadeQuery }) {
  const isRunning = useStore(asking.store, ({ run }) => run.status === 'running');
  return (
    <form
      className="ask-form"
      onSubmit={(event) => {
        event.preventDefault();
        asking.ask();
      }}
    >
      {query.parameters.map((parameter) => (
        <ParameterField key={parameter.name} asking={asking} query={query} parameter={parameter} />
      ))}
      {isRunning ? (
        <button key="cancel" type="button" className="button button-quiet ask-run" onClick={asking.cancel}>
          <Square size={13} aria-hidden="true" /> Cancel
        </button>
      ) : (
        <button key="run" type="submit" className="button ask-run">
          <Play size={14} aria-hidden="true" /> Run
        </button>
      )}
    </form>
  );
}

interface ParameterFieldProps {
  asking: Asking;
  query: ReadyMadeQuery;
  parameter: QueryParameter;
}

function ParameterField({ asking, query, parameter }: ParameterFieldProps) {
  const text = useStore(asking.store, ({ fields }) => fields[parameter.name]?.text ?? '');
  const { name, title } = parameter;
  switch (parameter.type) {
    case 'count':
      return (
        <label className="ask-field">
          <span>{title}</span>
          <input
            type="number"
            className="number"
            required
            min={parameter.min}
            max={parameter.max}
            value={text}
            onChange={(event) => asking.fill(name, { text: event.target.value, value: null })}
          />
        </label>
      );
    case 'choice':
      return (
        <label className="ask-field">
          <span>{title}</span>
          <select
            className="select"
            value={text}
            onChange={(event) => {
              asking.fill(name, { text: event.target.value, value: null });
              asking.ask();
            }}
          >
            {parameter.choices.map((choice) => (
              <option key={choice}>{choice}</option>
            ))}
          </select>
        </label>
      );
    default:
      return <SuggestedField asking={asking} query={query} parameter={parameter} />;
  }
}
