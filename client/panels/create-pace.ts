/** The shortest time between two questions of one field, in milliseconds. */
const paceMs = 110;

/** Runs what asks for a text, now or soon; the result calls it off while it waits. */
export type Pace = (ask: () => void) => () => void;

/**
 * How often a field may ask while somebody types: the first letter after a rest at once, for waiting would answer nobody
 * sooner, and what is typed fast after it together.
 */
export function createPace(): Pace {
  let nextAt = 0;
  return (ask) => {
    const run = () => {
      nextAt = performance.now() + paceMs;
      ask();
    };
    const wait = nextAt - performance.now();
    if (wait <= 0) {
      run();
      return () => undefined;
    }
    const timer = setTimeout(run, wait);
    return () => clearTimeout(timer);
  };
}
