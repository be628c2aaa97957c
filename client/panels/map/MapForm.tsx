import { useStore } from 'zustand';
import type { Explorer } from '../../view/create-explorer.ts';
import { type MapDrawer, mapOrders } from '../../view/map-drawer.ts';
import { number } from '../../words/count-words.ts';
import { Choice } from '../fields.tsx';
import { GroupChoice } from '../GroupChoice.tsx';
import { NameField } from '../NameField.tsx';

interface MapFormProps {
  explorer: Explorer;
  drawer: MapDrawer;
  onChange(change: Partial<MapDrawer>): void;
}

const sizes = [30, 60, 100, 200, 500, 1_000];
const orderWords: Record<MapDrawer['order'], string> = {
  blocks: 'Alike together',
  papers: 'Most papers first',
  year: 'Oldest first',
  name: 'By name',
};

/** What of the matrix is asked for, and how it is drawn. */
export function MapForm({ explorer, drawer, onChange }: MapFormProps) {
  const years = useStore(explorer.store, ({ loading }) => (loading.status === 'ready' ? loading.summary.years : null));
  const { most } = drawer;
  return (
    <div className="map-form">
      <NameField label="Rows named" value={drawer.rowName} onChange={(rowName) => onChange({ rowName })} />
      <NameField label="Columns named" value={drawer.columnName} onChange={(columnName) => onChange({ columnName })} />
      {years && (
        <YearsField
          first={years.first}
          last={years.last}
          years={drawer.years}
          onChange={(range) => onChange({ years: range })}
        />
      )}
      <Choice
        label="Papers behind a cell"
        value={String(drawer.least)}
        options={[1, 2, 3, 5, 10].map((least) => ({
          value: String(least),
          name: least === 1 ? '1 or more' : `${least} or more`,
        }))}
        onChange={(least) => onChange({ least: Number(least) })}
      />
      <GroupChoice explorer={explorer} value={drawer.community} onChange={(community) => onChange({ community })} />
      <Choice
        label="Rows and columns"
        value={String(most)}
        options={[...new Set([...sizes, most])]
          .sort((a, b) => a - b)
          .map((one) => ({ value: String(one), name: `${number(one)} at most` }))}
        onChange={(one) => onChange({ most: Number(one), place: null })}
      />
      <Choice
        label="Order"
        value={drawer.order}
        options={mapOrders.map((value) => ({ value, name: orderWords[value] }))}
        onChange={(order) => onChange({ order })}
      />
      <Choice
        label="Colour"
        value={drawer.colour}
        options={[
          { value: 'papers', name: 'Papers' },
          { value: 'latest', name: 'Latest year' },
        ]}
        onChange={(colour) => onChange({ colour })}
      />
    </div>
  );
}

interface YearsFieldProps {
  first: number;
  last: number;
  years: MapDrawer['years'];
  onChange(years: MapDrawer['years']): void;
}

/** From one year to another; all of them is no filter, and lets papers without a year count. */
function YearsField({ first, last, years, onChange }: YearsFieldProps) {
  if (first === last) return null;
  const [from, to] = years ?? [first, last];
  const list = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const choose = (low: number, high: number) => {
    const range: [number, number] = low <= high ? [low, high] : [high, low];
    onChange(range[0] === first && range[1] === last ? null : range);
  };
  const select = (label: string, value: number, changed: (year: number) => void) => (
    <select
      className="select"
      aria-label={label}
      value={value}
      onChange={(event) => changed(Number(event.target.value))}
    >
      {[...new Set([...list, value])].map((year) => (
        <option key={year}>{year}</option>
      ))}
    </select>
  );
  return (
    <div className="field map-years">
      <span>Years of papers</span>
      {select('First year', from, (year) => choose(year, to))}
      {select('Last year', to, (year) => choose(from, year))}
    </div>
  );
}
