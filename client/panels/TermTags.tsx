import { openTerm } from '../actions/opening-term.ts';
import type { Explorer } from '../view/create-explorer.ts';

/** Key terms, most telling first: a click shows the papers about one. */
export function TermTags({ explorer, terms }: { explorer: Explorer; terms: readonly string[] }) {
  if (terms.length === 0) return null;
  return (
    <ul className="tags term-tags" aria-label="Key terms">
      {terms.map((term) => (
        <li key={term}>
          <button type="button" className="tag" title={`Papers about ${term}`} onClick={() => openTerm(explorer, term)}>
            {term}
          </button>
        </li>
      ))}
    </ul>
  );
}
