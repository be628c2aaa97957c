import { MousePointer2, X } from 'lucide-react';
import { useCallback } from 'react';
import { useStore } from 'zustand';
import '../../styles/things.css';
import { isPaperNode, type NodeId } from '../../../vocabulary/ids.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { NodeLink } from '../NodeLink.tsx';
import { ThingField } from './ThingField.tsx';
import type { Named } from './use-names.ts';

interface ThingListProps {
  explorer: Explorer;
  /** "Compare", "Between": what stands before the list. */
  label: string;
  things: readonly Named[];
  /** How many there may be. */
  most: number;
  papers: boolean;
  onChange(nodes: NodeId[], added?: Named): void;
  onFollow(): void;
}

/** The things that a tab is about: each can be taken out, and others are added by name or from the selection. */
export function ThingList({ explorer, label, things, most, papers, onChange, onFollow }: ThingListProps) {
  const ids = things.map(({ id }) => id);
  const isWanted = useCallback(
    ({ id }: Named) => !things.some((one) => one.id === id) && (papers || !isPaperNode(id)),
    [things, papers],
  );
  const selection = useStore(explorer.store, ({ view }) => view.selection);
  const selected = selection?.kind === 'node' ? [selection.node] : selection?.kind === 'nodes' ? selection.nodes : [];
  const addable = selected.filter((id) => !ids.includes(id) && (papers || !isPaperNode(id)));
  const mayAdd = addable.length > 0 && ids.length + addable.length <= most;
  return (
    <div className="things">
      <span className="things-label">{label}</span>
      <ul>
        {things.map((thing) => (
          <li key={thing.id} className="thing">
            <NodeLink explorer={explorer} node={thing} onFollow={onFollow} />
            <button
              type="button"
              className="thing-out"
              aria-label={`Take ${thing.name} out`}
              onClick={() => onChange(ids.filter((id) => id !== thing.id))}
            >
              <X size={13} />
            </button>
          </li>
        ))}
      </ul>
      {ids.length < most && (
        <ThingField
          explorer={explorer}
          label={ids.length === 0 ? 'Name one' : 'Add another'}
          isWanted={isWanted}
          onChoose={(node) => onChange([...ids, node.id], node)}
        />
      )}
      {mayAdd && (
        <button type="button" className="text-button things-selected" onClick={() => onChange([...ids, ...addable])}>
          <MousePointer2 size={13} aria-hidden="true" /> Add the selection
        </button>
      )}
      {ids.length >= most && <span className="things-label">{most} at most</span>}
    </div>
  );
}

/** Says what a tab waits for. */
export const TooFew = ({ children }: { children: string }) => <p className="too-few">{children}</p>;
