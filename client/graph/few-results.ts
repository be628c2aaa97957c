/** A drag looks at what it changes, at what was there before and at what comes of it. */
const kept = 4;

/** A pure function that remembers its last few arguments and results: whoever asks again is given the same object. */
export function fewResults<A extends readonly unknown[], R>(compute: (...given: A) => R): (...given: A) => R {
  let known: { given: A; result: R }[] = [];
  return (...given) => {
    const found = known.find((one) => one.given.every((value, i) => Object.is(value, given[i])));
    const now = found ?? { given, result: compute(...given) };
    known = [now, ...known.filter((one) => one !== now)].slice(0, kept);
    return now.result;
  };
}
