import type { Explorer } from '../../view/create-explorer.ts';
import { SearchedFilter } from './SearchedFilter.tsx';

/** Papers about chosen key terms, and what they mention. Those of most papers stand first; a part of a term finds others. */
export const TermFilter = ({ explorer, total }: { explorer: Explorer; total: number }) => (
  <SearchedFilter
    {...{ explorer, total }}
    list="terms"
    title="Key term"
    fieldName="Part of a key term"
    listed={8}
    noneFound="No paper is about that."
    find={async (part, signal) => (await explorer.source.terms(part, signal)).terms}
  />
);
