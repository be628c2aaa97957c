/** A pure function that remembers its last arguments and result, so that whoever asks again is given the same object. */
export function lastResult<A extends readonly unknown[], R>(compute: (...given: A) => R): (...given: A) => R {
  let last: { given: A; result: R } | null = null;
  return (...given) => {
    if (last?.given.every((one, i) => Object.is(one, given[i]))) return last.result;
    last = { given, result: compute(...given) };
    return last.result;
  };
}
