import type { PhraseTarget } from '../../vocabulary/api/phrases.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { openComparison, openPaths } from './joining.ts';

/** Shows what a question in words asks for. */
export function openTarget(explorer: Explorer, target: PhraseTarget): void {
  if (target.kind === 'paths') openPaths(explorer, target.nodes);
  else if (target.kind === 'compare') openComparison(explorer, target.nodes);
  else explorer.showDrawer({ kind: 'ask', query: target.query, parameters: target.parameters });
}
