import type { Explorer } from '../../view/create-explorer.ts';
import { SearchedFilter } from './SearchedFilter.tsx';

/** Papers by chosen authors, and what they mention. Authors are many: a part of the name finds them. */
export const AuthorFilter = ({ explorer, total }: { explorer: Explorer; total: number }) => (
  <SearchedFilter
    {...{ explorer, total }}
    list="authors"
    title="Author"
    fieldName="Part of an author’s name"
    listed={6}
    noneFound="Nobody is called that."
    find={async (part, signal) => (await explorer.source.authors(part, signal)).authors}
  />
);
