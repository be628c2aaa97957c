import { useEffect, useRef, useState } from 'react';
import type { Explorer } from '../../view/create-explorer.ts';
import { createPreview } from '../../view/preview.ts';
import type { Filters } from '../../view/view.ts';

/** Keys come one after the other: what they do is one step once they rest. */
const keysRestMs = 700;

/** Filters as they are dragged or typed, and one step of them when that is done. */
export function useFilterPreview(explorer: Explorer, name: () => string) {
  const [preview] = useState(() => createPreview(explorer));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(name);
  latest.current = name;
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      preview.commit(latest.current());
    },
    [preview],
  );
  return {
    show(change: Partial<Filters>) {
      clearTimeout(timer.current);
      preview.show({ filters: { ...explorer.store.getState().view.filters, ...change } });
    },
    done(by: 'pointer' | 'keyboard') {
      clearTimeout(timer.current);
      if (by === 'pointer') preview.commit(latest.current());
      else timer.current = setTimeout(() => preview.commit(latest.current()), keysRestMs);
    },
  };
}
