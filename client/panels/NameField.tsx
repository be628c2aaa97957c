import { useEffect, useRef, useState } from 'react';

/** How long typing rests before it counts, in milliseconds. */
const restMs = 350;

interface NameFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
}

/** Part of a name to look for, told once typing rests. */
export function NameField({ label, value, onChange }: NameFieldProps) {
  const [text, setText] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setText(value), [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <label className="field map-name">
      {label}
      <input
        type="search"
        className="filter-search"
        placeholder="any"
        maxLength={100}
        value={text}
        onChange={(event) => {
          const typed = event.target.value;
          setText(typed);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => onChange(typed.trim()), restMs);
        }}
      />
    </label>
  );
}
