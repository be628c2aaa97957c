import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A file of trained forests beside this module. */
export interface LearnedFile {
  content: unknown;
  /** Changes with any byte of it. */
  identity: string;
}

/** @throws Error naming the file where it is absent or no JSON. */
export function readLearned(name: string): LearnedFile {
  const file = new URL(`./${name}.json`, import.meta.url);
  try {
    const bytes = readFileSync(file);
    const identity = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    return { content: JSON.parse(bytes.toString('utf8')), identity };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The trained deciders ${file.pathname} cannot be read (${reason}). Install Weft again.`);
  }
}
