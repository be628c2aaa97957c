import type { Explorer } from './create-explorer.ts';
import type { View } from './view.ts';

/** A change that is seen while it is being made (a drag, a playback) and becomes one step when it is done. */
export interface Preview {
  /** Shows parts of the view without a step. */
  show(change: Partial<View>): void;
  /** Makes what was shown last one undoable step. Nothing shown, nothing done. */
  commit(): void;
}

/**
 * @param name of the step that it becomes, asked for while it is shown
 * @param undone called when it was made a step because somebody undoes or redoes meanwhile
 */
export function createPreview(explorer: Explorer, name: () => string, undone: () => void = () => undefined): Preview {
  const { store } = explorer;
  let before: Partial<View> = {};
  let shown: Partial<View> | null = null;
  const commit = () => {
    if (shown === null) return;
    const change = shown;
    const words = name();
    store.setState(({ view }) => ({ view: { ...view, ...before } }));
    before = {};
    shown = null;
    explorer.setUnfinished(null);
    explorer.change(words, change);
  };
  return {
    show(change) {
      const { view } = store.getState();
      // Taken back at the end, so that undoing the step goes to what was there before it began.
      before = { ...partsLike(change, view), ...before };
      shown = { ...shown, ...change };
      store.setState({ view: { ...view, ...change } });
      explorer.setUnfinished((by) => {
        commit();
        if (by === 'undo') undone();
      });
    },
    commit,
  };
}

/** The parts of a view that a change would replace. */
function partsLike(change: Partial<View>, view: View): Partial<View> {
  const parts: Partial<View> = {};
  const copy = <K extends keyof View>(key: K) => {
    parts[key] = view[key];
  };
  for (const key of Object.keys(change)) if (isPart(key, view)) copy(key);
  return parts;
}

const isPart = (key: string, view: View): key is keyof View => key in view;
