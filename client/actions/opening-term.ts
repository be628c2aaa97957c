import type { Explorer } from '../view/create-explorer.ts';
import { openTarget } from './opening-target.ts';

/** Asks for the papers about a key term, and shows them below the canvas. */
export function openTerm(explorer: Explorer, term: string): void {
  openTarget(explorer, { kind: 'query', query: 'papers-about', parameters: { term } });
}
