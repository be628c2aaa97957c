import { useEffect, useRef, useState } from 'react';
import type { Explorer } from '../../view/create-explorer.ts';
import { createPreview } from '../../view/preview.ts';
import type { Filters } from '../../view/view.ts';

/** Keys come one after the other: what they do is one step once they rest. */
const keysRestMs = 700;

/**
 * Filters as they are dragged or typed, and one step of them when that is done.
 * @param undone see `createPreview`
 */
export function useFilterPreview(explorer: Explorer, name: () => string, undone?: () => void) {
  const latest = useRef({ name, undone });
  latest.current = { name, undone };
  const [preview] = useState(() =>
    createPreview(
      explorer,
      () => latest.current.name(),
      () => latest.current.undone?.(),
    ),
  );
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      preview.commit();
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
      if (by === 'pointer') preview.commit();
      else timer.current = setTimeout(preview.commit, keysRestMs);
    },
  };
}
