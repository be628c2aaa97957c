import { useEffect, useState } from 'react';

/** An answer that comes sooner needs no word about it, in milliseconds. */
const patienceMs = 500;

/** That a question is still being answered, for how long, and the way to give it up. `since` is of the page's clock. */
export function RunningNote({ since, onCancel }: { since: number; onCancel(): void }) {
  const [ms, setMs] = useState(0);
  useEffect(() => {
    setMs(0);
    const timer = setInterval(() => setMs(performance.now() - since), 250);
    return () => clearInterval(timer);
  }, [since]);
  if (ms < patienceMs) return null;
  const seconds = Math.floor(ms / 1_000);
  return (
    <p className="running-note" role="status">
      Running{seconds > 0 ? ` for ${seconds} s` : ''} …{' '}
      <button type="button" className="text-button" onClick={onCancel}>
        Cancel
      </button>
    </p>
  );
}
