import type { Keys } from '../commands/keys.ts';

const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/u.test(navigator.userAgent);
const names: Record<string, string> = {
  Ctrl: isMac ? '⌘' : 'Ctrl',
  Shift: '⇧',
  Alt: isMac ? '⌥' : 'Alt',
  Delete: 'Del',
  Escape: 'Esc',
  ContextMenu: 'Menu',
};

/** Keys as they stand on a keyboard. */
export function KeyCaps({ keys }: { keys: Keys }) {
  return (
    <span className="key-caps">
      {keys.split(/\+(?=.)/u).map((key) => (
        <kbd key={key}>{names[key] ?? key}</kbd>
      ))}
    </span>
  );
}
