import { ExternalLink } from 'lucide-react';
import '../styles/embed.css';
import { wholeAddress } from '../actions/sharing.ts';
import type { Explorer } from '../view/create-explorer.ts';

/** Where an embedded graph comes from, and the way to all of it. */
export function EmbedBar({ explorer }: { explorer: Explorer }) {
  return (
    <a
      className="embed-bar"
      href="/"
      target="_blank"
      rel="noreferrer"
      // The view that is shown when it is followed, not the one with which the page began.
      onPointerDown={(event) => event.currentTarget.setAttribute('href', wholeAddress(explorer))}
      onFocus={(event) => event.currentTarget.setAttribute('href', wholeAddress(explorer))}
    >
      <img src="/weft.svg" alt="" width="18" height="18" />
      Open in Weft <ExternalLink size={13} aria-hidden="true" />
    </a>
  );
}
