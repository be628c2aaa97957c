import type { Explorer } from '../view/create-explorer.ts';
import type { SavedView } from '../view/saved-views.ts';
import { decodeView } from '../view/view-codec.ts';

/** Shows a saved view as one step; says what of it could not be read. */
export function openSavedView(explorer: Explorer, { name, address }: SavedView): void {
  const { view, unreadable } = decodeView(address);
  explorer.change(`Open “${name}”`, view);
  if (unreadable.length > 0)
    explorer.tell(`Part of “${name}” could not be read (${unreadable.join(', ')}); the rest is shown.`);
}
