/** Strings that are remembered at once; then all are forgotten, so that endless input takes no endless memory. */
const most = 50_000;
/** A longer piece of a text keeps the whole text in memory, as V8 cuts strings. */
const longest = 12;

/** The same function of a short string, which works out each answer once: the words of a language come again and again. */
export function remember<Value>(answer: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    if (text.length > longest) return answer(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const value = answer(text);
    known.set(text, value);
    return value;
  };
}
