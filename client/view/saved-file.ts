import { z } from 'zod';

/** A file that holds nothing that can be read, with what is wrong with it as a sentence. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
}

/** Most things of one file. */
const most = 10_000;

interface FileOf<T> {
  /** "weft-views": what a file says that it is. */
  format: string;
  version: number;
  /** Under which name the file has its list, and what it is for people: "views". */
  list: string;
  item: z.ZodType<T>;
}

/** Reads and writes a list as a file with a format and a version; the browser keeps the same. */
export function savedFile<T>({ format, version, list, item }: FileOf<T>) {
  const File = z.object({ [list]: z.array(item).max(most) });
  return {
    /** @throws UnreadableFile */
    read(text: string): T[] {
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        throw new UnreadableFile('It is not JSON. Choose a file that was exported here.');
      }
      const about = z.object({ format: z.unknown(), version: z.unknown() }).safeParse(value);
      if (!about.success || about.data.format !== format) {
        throw new UnreadableFile(`It holds no ${list} of Weft. Choose a file that was exported here.`);
      }
      if (about.data.version !== version) {
        throw new UnreadableFile(
          `It is of version ${String(about.data.version)}; this page reads version ${version}. A newer Weft may have written it.`,
        );
      }
      const file = File.safeParse(value);
      if (file.success) return file.data[list] ?? [];
      const [issue] = file.error.issues;
      throw new UnreadableFile(`It is damaged at ${issue?.path.join('.') ?? 'its top'}.`);
    },
    write: (things: readonly T[]): string => `${JSON.stringify({ format, version, [list]: things }, null, 2)}\n`,
  };
}
