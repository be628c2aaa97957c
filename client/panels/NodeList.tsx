import { useMemo } from 'react';
import { useStore } from 'zustand';
import { openCommunity } from '../actions/communities.ts';
import { communityKey } from '../graph/groups/community-key.ts';
import { pictureOf } from '../graph/picture.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { counted } from '../words/count-words.ts';
import { kindWords } from '../words/kind-words.ts';

/** The most prominent nodes; the rest is found by search. */
const listed = 200;

/**
 * The canvas's twin for those who do not see it: what is drawn, by rank, in a list. One stop of the Tab key; arrows move
 * in it. Seen only while it has the focus.
 */
export function NodeList({ explorer }: { explorer: Explorer }) {
  const drawn = useStore(explorer.store, (state) => pictureOf(state)?.filtered.nodes);
  const selection = useStore(explorer.store, (state) => state.view.selection);
  const nodes = useMemo(() => [...(drawn ?? [])].sort((a, b) => b.rank - a.rank), [drawn]);
  const marks = useStore(explorer.store, (state) => pictureOf(state)?.filtered.marks);
  const communities = useMemo(() => [...(marks ?? [])].sort((a, b) => b.members - a.members), [marks]);
  if (nodes.length + communities.length === 0) return null;

  const walk = (event: React.KeyboardEvent<HTMLElement>) => {
    const move = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' } as const;
    const key = event.key === 'ArrowDown' || event.key === 'ArrowUp' ? event.key : null;
    const item = event.target instanceof Element ? event.target.closest('li') : null;
    const next = key && item?.[move[key]]?.querySelector('button');
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <nav className="twin" data-twin aria-label="On the canvas: communities, and nodes by rank">
      {nodes.length > listed && <p>{`The first ${listed} of ${nodes.length} drawn; search finds the others.`}</p>}
      <ul onKeyDown={walk}>
        {communities.map(({ mark, members }, i) => (
          <li key={mark.id}>
            <button
              type="button"
              data-node={communityKey(mark.id)}
              tabIndex={i === 0 ? 0 : -1}
              aria-current={selection?.kind === 'community' && selection.community === mark.id}
              onFocus={() => explorer.hover({ kind: 'community', community: mark.id })}
              onBlur={() => explorer.hover(null)}
              onClick={() => explorer.select({ kind: 'community', community: mark.id })}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || !event.ctrlKey) return;
                event.preventDefault();
                openCommunity(explorer, mark.id);
              }}
            >
              {`${mark.name}, community of ${counted(members, 'node')}`}
            </button>
          </li>
        ))}
        {nodes.slice(0, listed).map((node, i) => (
          <li key={node.id}>
            <button
              type="button"
              data-node={node.id}
              tabIndex={i === 0 && communities.length === 0 ? 0 : -1}
              aria-current={selection?.kind === 'node' && selection.node === node.id}
              onFocus={() => explorer.hover({ kind: 'node', node: node.id })}
              onBlur={() => explorer.hover(null)}
              onClick={() => explorer.goTo(node.id, node.kind)}
            >
              {node.name}, {kindWords[node.kind].one.toLowerCase()}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
