import { useEffect, useState } from 'react';

/** That the query runs, and for how long. */
export function RunningNote({ since }: { since: number }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    setSeconds(0);
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - since) / 1_000)), 250);
    return () => clearInterval(timer);
  }, [since]);
  return (
    <p className="console-running" role="status">
      Running{seconds > 0 ? ` for ${seconds} s` : ''} …
    </p>
  );
}
