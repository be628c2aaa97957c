import type { ChangeEvent } from 'react';
import { UnreadableFile } from '../view/saved-file.ts';
import type { SavedList } from '../view/saved-list.ts';
import { counted } from '../words/count-words.ts';

/** Larger than ten thousand views. */
const largestFile = 50_000_000;

/**
 * Adds what the chosen file holds to a list.
 * @param one what the list holds, for people: "view"
 * @param many "views"
 * @returns what came of it, as a sentence; null when no file was chosen
 */
export async function importList<T extends { id: string; name: string }>(
  { target }: ChangeEvent<HTMLInputElement>,
  read: (text: string) => T[],
  list: Pick<SavedList<T>, 'add'>,
  one: string,
  many: string,
): Promise<string | null> {
  const [chosen] = target.files ?? [];
  if (chosen === undefined) return null;
  try {
    if (chosen.size > largestFile) throw new UnreadableFile(`It is too large to be a file of ${many}.`);
    const added = list.add(read(await chosen.text()));
    return typeof added === 'string' ? added : `Added ${counted(added, one, many)} from ${chosen.name}.`;
  } catch (error) {
    const reason = error instanceof UnreadableFile ? error.message : 'The browser could not read it.';
    return `${chosen.name} was not imported. ${reason}`;
  } finally {
    target.value = '';
  }
}
