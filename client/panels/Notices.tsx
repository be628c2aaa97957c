import { X } from 'lucide-react';
import { useStore } from 'zustand';
import type { Explorer } from '../view/create-explorer.ts';

/** What the reader is to know at once: that the server is away, or one sentence about what was just asked for. */
export function Notices({ explorer }: { explorer: Explorer }) {
  const away = useStore(explorer.store, (state) => state.away);
  const notice = useStore(explorer.store, (state) => state.notice);
  return (
    <>
      {away !== null && (
        <p className="notice" role="alert">
          {away.title}. {away.message} What is drawn stays; this page looks again by itself.
        </p>
      )}
      {notice !== null && (
        <p className="notice" role="alert">
          {notice}
          <button type="button" className="icon-button" aria-label="Dismiss" onClick={() => explorer.dismissNotice()}>
            <X size={15} />
          </button>
        </p>
      )}
    </>
  );
}
