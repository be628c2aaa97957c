import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Console } from './create-console.ts';
import { parameterNames, readValue } from './parameter-names.ts';

/** A field for each `$name` of the text; values are JSON. */
export function ParameterFields({ console }: { console: Console }) {
  const names = useStore(
    console.store,
    useShallow(({ text }) => parameterNames(text)),
  );
  if (names.length === 0) return null;
  return (
    <fieldset className="console-parameters">
      <legend>Parameters, as JSON</legend>
      {names.map((name) => (
        <ParameterField key={name} console={console} name={name} />
      ))}
    </fieldset>
  );
}

function ParameterField({ console, name }: { console: Console; name: string }) {
  const typed = useStore(console.store, (state) => state.typed[name] ?? '');
  const read = readValue(typed);
  const id = `console-parameter-${name}`;
  const isWrong = 'reason' in read;
  return (
    <div className="console-parameter">
      <label htmlFor={id}>${name}</label>
      <input
        id={id}
        className="dialog-field"
        value={typed}
        placeholder='"text", 12, ["a", "b"]'
        spellCheck={false}
        autoComplete="off"
        aria-invalid={isWrong && typed !== ''}
        aria-describedby={isWrong ? `${id}-reason` : undefined}
        onChange={(event) => console.fill(name, event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') console.run();
        }}
      />
      {isWrong && typed !== '' && (
        <p id={`${id}-reason`} className="console-reason">
          {read.reason}
        </p>
      )}
    </div>
  );
}
