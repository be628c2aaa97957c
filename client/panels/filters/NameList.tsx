import { number } from '../../words/count-words.ts';

interface NameListProps {
  /** `papers` is null where the number is not known. */
  names: readonly { name: string; papers: number | null }[];
  chosen: readonly string[];
  onToggle(name: string): void;
}

/** Names to choose any of, each with a bar as long as its number of papers. */
export function NameList({ names, chosen, onToggle }: NameListProps) {
  const most = Math.max(1, ...names.map(({ papers }) => papers ?? 0));
  return (
    <ul className="name-list">
      {names.map(({ name, papers }) => (
        <li key={name}>
          <label className="tick">
            <input type="checkbox" checked={chosen.includes(name)} onChange={() => onToggle(name)} />
            <span className="tick-name" title={name}>
              {name}
            </span>
            <span className="legend-count">{papers === null ? '' : number(papers)}</span>
            <svg className="name-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(100 * (papers ?? 0)) / most} height="1" />
            </svg>
          </label>
        </li>
      ))}
    </ul>
  );
}
