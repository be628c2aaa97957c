const textOrComment = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g;

/** The parameters of a query, `$name` each, in the order in which they stand. */
export function parameterNames(text: string): string[] {
  const plain = text.replace(textOrComment, ' ');
  return [...new Set([...plain.matchAll(/\$([A-Za-z_]\w*)/g)].map(([, name = '']) => name))];
}

/** A value as it is typed, in JSON; the reason as a sentence where it is none. */
export function readValue(typed: string): { value: unknown } | { reason: string } {
  const text = typed.trim();
  if (text === '') return { reason: 'It has no value yet.' };
  try {
    return { value: JSON.parse(text) };
  } catch {
    const isBare = /^[^[{"]*$/.test(text);
    return {
      reason: isBare
        ? `Not JSON: text goes in double quotes, ${JSON.stringify(text)}.`
        : 'Not JSON: write "text", 12, true, null, ["a", "b"] or {"key": 1}.',
    };
  }
}
