import { UsageError } from './usage-error.ts';

/** A typed value: what reads as JSON is that (`12`, `true`, `["a", "b"]`, `"12"`), everything else is text. */
export function typedValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Adds one `--param key=value` to those before it. @throws UsageError */
export function collectParameter(word: string, before: ReadonlyMap<string, string>): Map<string, string> {
  const [key = '', value] = word.split(/=(.*)/s, 2);
  if (key === '' || value === undefined) throw new UsageError(`--param takes KEY=VALUE, not "${word}".`);
  return new Map(before).set(key, value);
}
