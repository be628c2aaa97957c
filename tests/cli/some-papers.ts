import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { numbers } from '../ingest/pipeline/paper-items.ts';

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'weft-cli-'));

export interface PaperRecord {
  id: string;
  title: string;
  abstract: string;
  year?: number;
}

/** Papers whose sentences the real extractor reads: models compared and evaluated on shared data. */
export function somePapers(count: number, first = 0): PaperRecord[] {
  const random = numbers(first + 1);
  const next = (limit: number): number => Math.floor((random.next().value ?? 0) * limit);
  return Array.from({ length: count }, (_, index) => {
    const id = first + index;
    const own = `Nubo${id}Net`;
    return {
      id: `made-${id}`,
      title: `${own}: Seeing Through Clouds, Part ${id}`,
      abstract:
        `We introduce ${own}, a vision model for satellite images. It is trained on Cloud${next(40)}K and evaluated on ` +
        `SkyBench-${next(25)}. Experiments show that ${own} outperforms Strato${next(60)}Former on SkyBench-${next(25)}.`,
      year: 2015 + next(10),
    };
  });
}

/** Writes JSON Lines and returns the path. Texts are written as they are, so that a broken line can be among them. */
export function writeLines(path: string, lines: (object | string)[]): string {
  writeFileSync(path, lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''));
  return path;
}
