import { useMemo } from 'react';
import { useStore } from 'zustand';
import { partsOf } from '../../graph/filters/largest-part-filter.ts';
import { distancesFrom, selectedNodes } from '../../graph/filters/near-filter.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { number } from '../../words/count-words.ts';
import { Choice, Tick } from '../fields.tsx';
import { useRemainder } from './use-remainder.ts';

const most = 4;

/** What hangs together: only the neighbourhood of the selection, only the largest connected part. */
export function ConnectionFilter({ explorer }: { explorer: Explorer }) {
  const steps = useStore(explorer.store, (state) => state.view.filters.steps);
  const isLargest = useStore(explorer.store, (state) => state.view.filters.largestComponent);
  const selection = useStore(explorer.store, (state) => state.view.selection);
  const aroundSelection = useRemainder(explorer, 'steps');
  const whole = useRemainder(explorer, 'largestComponent');
  const largest = useMemo(() => partsOf(whole)[0]?.size ?? 0, [whole]);
  const within = useMemo(() => {
    if (selection === null) return null;
    const distances = [...distancesFrom(selectedNodes(selection), aroundSelection, most).values()];
    return Array.from({ length: most }, (_, i) => distances.filter((distance) => distance <= i + 1).length);
  }, [selection, aroundSelection]);
  // Of folded communities nothing is known but their names.
  if (whole.nodes.length === 0 && steps === null && !isLargest) return null;
  return (
    <fieldset className="filter">
      <legend>Connected</legend>
      <Choice
        label="Near the selection"
        value={String(steps ?? 'all')}
        options={[
          { value: 'all', name: 'Off' },
          ...Array.from({ length: most }, (_, i) => ({
            value: String(i + 1),
            name: `${i + 1} ${i === 0 ? 'step' : 'steps'}${within ? ` (${number(within[i] ?? 0)})` : ''}`,
          })),
        ]}
        onChange={(chosen) => {
          const next = chosen === 'all' ? null : Number(chosen);
          explorer.change(
            next === null ? 'Not only around the selection' : `Up to ${next} steps around the selection`,
            (view) => ({
              filters: { ...view.filters, steps: next },
            }),
          );
        }}
      />
      {steps !== null && selection === null && (
        <p className="form-note">Nothing is selected, so this takes nothing away yet.</p>
      )}
      <Tick
        label="Largest part only"
        note={`${number(largest)} of ${number(whole.nodes.length)}`}
        checked={isLargest}
        onChange={(largestComponent) =>
          explorer.change(largestComponent ? 'Only the largest part' : 'All parts', (view) => ({
            filters: { ...view.filters, largestComponent },
          }))
        }
      />
    </fieldset>
  );
}
