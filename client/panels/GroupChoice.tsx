import { useStore } from 'zustand';
import type { Explorer } from '../view/create-explorer.ts';
import { dataOf } from '../view/explorer-state.ts';
import { Choice } from './fields.tsx';

interface GroupChoiceProps {
  explorer: Explorer;
  value: string | null;
  onChange(value: string | null): void;
}

/** One of the groups on the canvas, the largest first, or all; nothing where there are none. */
export function GroupChoice({ explorer, value, onChange }: GroupChoiceProps) {
  const data = useStore(explorer.store, dataOf);
  const groups = [...(data?.communities.values() ?? [])].filter(({ level }) => level === 0);
  if (groups.length === 0) return null;
  groups.sort((a, b) => b.size - a.size);
  return (
    <Choice
      label="Community"
      value={value ?? ''}
      options={[{ value: '', name: 'All' }, ...groups.map(({ id, name }) => ({ value: id, name }))]}
      onChange={(id) => onChange(id === '' ? null : id)}
    />
  );
}
