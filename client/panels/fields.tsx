import { useId } from 'react';

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; name: string }[];
  onChange(value: T): void;
}

/** One of a few, with its name before it. */
export function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="select"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface TickProps {
  label: string;
  checked: boolean;
  /** What it does, where its name does not say all. */
  hint?: string;
  /** Counts and the like, on the right. */
  note?: string;
  onChange(checked: boolean): void;
}

/** On or off. */
export function Tick({ label, checked, hint, note, onChange }: TickProps) {
  return (
    <label className="tick" title={hint}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span className="tick-name">{label}</span>
      {note !== undefined && <span className="legend-count">{note}</span>}
    </label>
  );
}
