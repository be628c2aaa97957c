/** "Ctrl+Shift+Z": as it is written for people; Ctrl is ⌘ on a Mac. */
export type Keys = string;

const modifiers = ['Ctrl', 'Shift', 'Alt'];

/** Whether an event is one of these keys. Shift counts only where it is named, or where the key is a letter. */
export function isPressed(keys: Keys, event: KeyboardEvent): boolean {
  const parts = keys.split(/\+(?=.)/u);
  const key = parts.at(-1) ?? '';
  const wants = (modifier: string) => parts.slice(0, -1).includes(modifier);
  const pressed = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const isLetter = /^[A-Z]$/u.test(key);
  return (
    pressed === key &&
    (event.ctrlKey || event.metaKey) === wants('Ctrl') &&
    event.altKey === wants('Alt') &&
    (!(isLetter || wants('Shift')) || event.shiftKey === wants('Shift'))
  );
}

export const hasModifier = (keys: Keys): boolean => modifiers.some((modifier) => keys.startsWith(`${modifier}+`));

/** Inputs that take no text: what has been ticked or dragged keeps the focus, and keys are meant for the graph again. */
const takesNoText = ['checkbox', 'radio', 'range', 'button', 'submit', 'file'].map((type) => `[type="${type}"]`).join();

/** Whether typing is meant for what has the focus. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(`input:not(${takesNoText}), textarea, [contenteditable]`) !== null;
