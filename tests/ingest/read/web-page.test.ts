import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readAll } from './read-all.ts';

const page = (name: string): string => fileURLToPath(new URL(`../../fixtures/pages/${name}`, import.meta.url));
const textOf = (name: string): string => readFileSync(page(name), 'utf8');

const titlesIn = async (name: string): Promise<string[]> => {
  const { documents } = await readAll([page(name)]);
  return documents.map((document) => document.title);
};

/** Every line of the page that is not blank is part of a paper or told as skipped. */
async function expectNothingLost(name: string): Promise<void> {
  const { documents, notices } = await readAll([page(name)]);
  const told = notices.map((notice) => notice.line);
  const read = documents.map((document) => `${document.title}\n${document.abstract}`).join('\n');
  for (const [index, line] of textOf(name).split(/\r?\n/).entries()) {
    const text = line.replace(/\uFEFF/g, '').trim();
    const isLabel = /^abstract$/i.test(text);
    if (text !== '' && !isLabel && !read.includes(text))
      expect(told, `line ${index + 1}: ${text}`).toContain(index + 1);
  }
}

describe('a digest: dates before titles, bylines after, CRLF, a footer in prose', () => {
  it('gives its four papers and nothing else', async () => {
    expect(await titlesIn('digest.txt')).toEqual([
      'LanternLM: One Memory Slot per Speaker',
      'Counting Trees From the Air with Aligned Inventories',
      'QuillBench: Reading Letters Nobody Has Typed',
      'Why Do Attention Maps Look Convincing?',
    ]);
  });

  it('keeps an abstract of two paragraphs whole and one of a single sentence', async () => {
    const { documents } = await readAll([page('digest.txt')]);
    expect(documents[1]?.abstract).toMatch(/^Forest inventories.*automatically\.\n\nOn the held-out.*open licence\.$/s);
    expect(documents[2]?.abstract).toBe(
      'We release QuillBench, a benchmark of 1,200 handwritten letters in nine scripts.',
    );
    expect(documents[3]?.abstract).toMatch(/^Attention maps are often.*trust a map\.$/s);
  });

  it('tells what it skipped, with line and text', async () => {
    const { notices } = await readAll([page('digest.txt')]);
    expect(notices).toContainEqual({
      level: 'skipped',
      file: page('digest.txt'),
      line: 1,
      reason: 'no part of a paper: "Skip to content"',
    });
    expect(notices.filter((notice) => notice.level !== 'skipped')).toEqual([]);
    await expectNothingLost('digest.txt');
  });
});

describe('a page broken to 72 columns whose papers have a subtitle and a place', () => {
  it('takes the title, not what stands below it', async () => {
    expect(await titlesIn('wrapped.txt')).toEqual(['4D-Drape', 'Forests, Counted', 'Doubtful Maps']);
    await expectNothingLost('wrapped.txt');
  });
});

describe('a page without a blank line, with an emoji, a number, a paper without abstract', () => {
  it('reads the papers that have an abstract', async () => {
    expect(await titlesIn('compact.txt')).toEqual([
      '🚀 LanternLM: Keeping Speakers Apart at 350M Parameters',
      'Where Have All the Labels Gone? -- Inventories as Teachers',
      '4D-Drape',
      '1200 Letters, 9 Scripts, and No Typist: A Benchmark',
    ]);
  });

  it('names the title without an abstract', async () => {
    const { notices } = await readAll([page('compact.txt')]);
    const reasons = notices.map((notice) => notice.reason);
    expect(reasons).toContain('no abstract follows: "A Dataset Announced Before Its Description Was Written"');
    await expectNothingLost('compact.txt');
  });
});

describe('a listing of numbered entries with subjects, comments and files to download', () => {
  it('takes the title below the number', async () => {
    expect(await titlesIn('listing.txt')).toEqual([
      'Source-Free Lanterns: Adapting Without Old Lamps',
      'MossNet: Trees Counted From Above',
      'Tag-Based Letters for Nine Scripts',
    ]);
    await expectNothingLost('listing.txt');
  });
});

describe('ids from titles', () => {
  it('are stable, readable and differ where only a sign does', async () => {
    const { documents } = await readAll([page('digest.txt')]);
    const again = await readAll([page('digest.txt')]);
    expect(again.documents.map(({ id }) => id)).toEqual(documents.map(({ id }) => id));
    expect(documents[0]?.id).toMatch(/^lanternlm-one-memory-slot-per-speaker-[0-9a-f]{8}$/);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  });
});

const shared = new URL('../../../../shared/', import.meta.url);
const seed = fileURLToPath(new URL('seed/000_28075b1094742f26.txt', shared));
describe.skipIf(!existsSync(seed))('the seed page (left out where ../shared is absent)', () => {
  it('gives 89 papers with exact titles and abstracts, and tells its five lines of chrome', async () => {
    const { documents, notices } = await readAll([seed]);
    // The page's papers alternate strictly, title and abstract, after five lines of chrome: read the file so.
    const lines = readFileSync(seed, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    const papers = lines.slice(5);
    expect(documents).toHaveLength(89);
    expect(documents.flatMap(({ title, abstract }) => [title, abstract])).toEqual(papers);
    expect(notices.map(({ level, line }) => [level, line])).toEqual([1, 3, 5, 7, 9].map((line) => ['skipped', line]));
    expect(new Set(documents.map(({ id }) => id)).size).toBe(89);
  });
});
