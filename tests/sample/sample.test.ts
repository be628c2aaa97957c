import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Document } from '../../vocabulary/document.ts';

const lines = readFileSync(new URL('../../sample/papers.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const papers = lines.map((line) => Document.parse(JSON.parse(line)));

/** Fields a reader of JSON Lines understands; anything else in the file would be lost on the way in. */
const knownFields = Document.keyof().options;

/** Full stops inside numbers, initials and "et al." end no sentence; none of our abstracts ends one before a small letter. */
const sentencesOf = (abstract: string): string[] => abstract.split(/(?<=[.?!])\s+(?=[\p{Lu}\p{N}π])/u);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const repeated = (values: readonly string[]): string[] => values.filter((value, i) => values.indexOf(value) !== i);

describe('the bundled sample', () => {
  test('is a list of documents with no field that would be dropped', () => {
    expect(papers.length).toBeGreaterThanOrEqual(170);
    for (const line of lines) {
      const fields = Object.keys(JSON.parse(line));
      expect(fields.filter((field) => !knownFields.some((known) => known === field))).toEqual([]);
    }
  });

  test('has a timeline: eight papers or more in every year from 2015 to 2025, and older ones', () => {
    const perYear = new Map<number, number>();
    for (const { year } of papers) if (year !== undefined) perYear.set(year, (perYear.get(year) ?? 0) + 1);
    const years = Array.from({ length: 11 }, (_, i) => 2015 + i);
    expect(years.filter((year) => (perYear.get(year) ?? 0) < 8)).toEqual([]);
    expect(papers.filter(({ year }) => year === undefined)).toEqual([]);
    expect(papers.filter(({ year }) => year !== undefined && year < 2015).length).toBeGreaterThanOrEqual(8);
  });

  test('names every paper once', () => {
    expect(repeated(papers.map(({ id }) => id))).toEqual([]);
    expect(repeated(papers.map(({ title }) => title.toLowerCase()))).toEqual([]);
    expect(papers.filter(({ id, year }) => !/^[a-z0-9.]+(-[a-z0-9.]+)*$/.test(id) || !id.endsWith(`-${year}`))).toEqual(
      [],
    );
  });

  test('has abstracts of two to five sentences', () => {
    const odd = papers.filter(({ abstract }) => {
      const sentences = sentencesOf(abstract).length;
      return sentences < 2 || sentences > 5 || abstract.length < 200 || abstract.length > 1_200;
    });
    expect(odd.map(({ id, abstract }) => [id, sentencesOf(abstract).length, abstract.length])).toEqual([]);
  });

  test('repeats no run of twelve words from one abstract to another', () => {
    const firstUse = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, abstract } of papers) {
      const words = wordsOf(abstract);
      for (let i = 0; i + 12 <= words.length; i++) {
        const run = words.slice(i, i + 12).join(' ');
        const other = firstUse.get(run);
        if (other !== undefined && other !== id) shared.push(`${other} and ${id}: ${run}`);
        firstUse.set(run, other ?? id);
      }
    }
    expect(shared).toEqual([]);
  });

  test('gives well-formed identifiers, each once, and an address that belongs to them', () => {
    const arxiv = papers.flatMap((paper) => paper.arxiv ?? []);
    const doi = papers.flatMap((paper) => paper.doi ?? []);
    // arXiv's scheme since 2007: year and month, then four digits until 2014 and five after.
    expect(
      arxiv.filter((id) => !/^(0[7-9]|1[0-4])(0[1-9]|1[0-2])\.\d{4}$|^(1[5-9]|2\d)(0[1-9]|1[0-2])\.\d{5}$/.test(id)),
    ).toEqual([]);
    expect(doi.filter((id) => !/^10\.\d{4,9}\/\S+$/.test(id))).toEqual([]);
    expect(repeated([...arxiv, ...doi.map((id) => id.toLowerCase())])).toEqual([]);
    const addressOf = (paper: Document): string | undefined => {
      if (paper.arxiv !== undefined) return `https://arxiv.org/abs/${paper.arxiv}`;
      return paper.doi === undefined ? undefined : `https://doi.org/${paper.doi}`;
    };
    expect(papers.filter((paper) => paper.url !== addressOf(paper)).map(({ id, url }) => [id, url])).toEqual([]);
  });

  test('never dates a paper before its preprint', () => {
    const early = papers.filter(
      ({ arxiv, year }) => arxiv !== undefined && year !== undefined && year < 2000 + Number(arxiv.slice(0, 2)),
    );
    expect(early.map(({ id }) => id)).toEqual([]);
  });

  test('lists no author twice and cuts no list short', () => {
    const odd = papers.filter(
      ({ authors }) => repeated(authors).length > 0 || authors.some((name) => /et al|others|\.\.\.|…/i.test(name)),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });
});
