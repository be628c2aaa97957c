import { setUi } from '../../view/ui-store.ts';

/** On a phone the drawer covers what was asked to be seen: there it closes, and keeps its answer. */
export function giveWay(): void {
  if (matchMedia('(max-width: 760px)').matches) setUi({ ask: null });
}
