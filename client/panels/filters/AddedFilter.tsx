import { useStore } from 'zustand';
import type { FacetsAnswer } from '../../../vocabulary/api/facets.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { RangeBrush } from './RangeBrush.tsx';
import { useFilterPreview } from './use-preview.ts';

/** So many days of adding fit side by side; of more, the older ones share the first bar. */
const mostDays = 40;

/** Papers added on a day or later, and what they mention. */
export function AddedFilter({ explorer, days }: { explorer: Explorer; days: FacetsAnswer['days'] }) {
  const since = useStore(explorer.store, (state) => state.view.filters.addedSince);
  const preview = useFilterPreview(explorer, () => {
    const now = explorer.store.getState().view.filters.addedSince;
    return now === null ? 'Added on any day' : `Added since ${now}`;
  });
  const [first] = days;
  if (first === undefined) return null;
  if (days.length === 1 && since === null) return <p className="form-note">All papers were added on {first.day}.</p>;
  const older = days.slice(0, Math.max(0, days.length - mostDays));
  const shown = days.slice(older.length);
  const bins = shown.map(({ day, papers }, i) => ({
    from: i,
    to: i,
    count: papers + (i === 0 ? older.reduce((sum, one) => sum + one.papers, 0) : 0),
    day,
  }));
  const at = since === null ? 0 : bins.findIndex(({ day }) => day >= since);
  const from = at === -1 ? bins.length - 1 : at;
  return (
    <fieldset className="filter">
      <legend>
        Added <span className="filter-value">{since === null ? 'any day' : `since ${since}`}</span>
      </legend>
      <RangeBrush
        label="Added since"
        bins={bins}
        kept={[from, bins.length - 1]}
        isLeast
        wordsOf={(i) => bins[i]?.day ?? ''}
        onShow={([low]) => preview.show({ addedSince: low === 0 ? null : (bins[low]?.day ?? null) })}
        onDone={preview.done}
      />
    </fieldset>
  );
}
