import { browserStorage } from '../../view/browser-storage.ts';
import { queryHistory } from '../../view/query-history.ts';
import { savedQueries } from '../../view/saved-queries.ts';

/** What this browser keeps of the reader's own queries. */
export const history = queryHistory(browserStorage());
export const saved = savedQueries(browserStorage());
