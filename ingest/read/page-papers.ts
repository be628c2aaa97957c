import type { Block } from './page-blocks.ts';
import { isMeta, isSiteTalk, proseLength, titleScore } from './page-signs.ts';

/** A stretch of a page, in page order. */
export type PagePiece =
  | { kind: 'paper'; title: string; abstract: string; line: number }
  | { kind: 'skipped'; reason: string; text: string; line: number };

/** What stands between two abstracts, and the paragraphs of the second. */
interface Section {
  before: Block[];
  /** Those of `before` that can be a title. */
  candidates: Block[];
  prose: Block[];
}

const abstractLabel = /^(?:abstract|summary)\s*[.:—–-]\s*(?=\S)/i;

/** A block that can be (a paragraph of) an abstract rather than a title, a date or the site's words. */
function isProse(block: Block): boolean {
  const length = proseLength(block.text);
  if (length === 'none' || isMeta(block.text)) return false;
  return length === 'long' ? !(isSiteTalk(block.text) && block.text.length < 500) : !isSiteTalk(block.text);
}

/** Cuts a page before each run of prose; the last section may have none. */
function sectionsOf(blocks: Block[]): Section[] {
  const sections: Section[] = [];
  const repeated = repeatedIn(blocks);
  let current: Section = { before: [], candidates: [], prose: [] };
  for (const block of blocks) {
    if (isProse(block)) current.prose.push(block);
    else {
      if (current.prose.length > 0) {
        sections.push(current);
        current = { before: [], candidates: [], prose: [] };
      }
      current.before.push(block);
      if (titleScore(block.text) >= 1 && !repeated.has(block.text)) current.candidates.push(block);
    }
  }
  sections.push(current);
  return sections;
}

/** Texts that stand on the page more than once: buttons, tags, labels. No two papers of a page share a title. */
function repeatedIn(blocks: Block[]): Set<string> {
  const seen = new Set<string>();
  return new Set(blocks.map((block) => block.text).filter((text) => seen.size === seen.add(text).size));
}

/** The number most common in a list, the smaller on a tie; 1 for an empty list. */
function mode(numbers: number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([a, inA], [b, inB]) => inB - inA || a - b)[0]?.[0] ?? 1;
}

/**
 * Which of the lines before an abstract is its title. On a page whose papers regularly have several title-like lines
 * (title and subtitle, title and institute) it is the first of that many; elsewhere the most title-like, and of
 * equals the one nearest to the abstract: what stands before it is a heading, or a paper without an abstract.
 */
function titleOf({ candidates }: Section, linesPerPaper: number): Block | undefined {
  if (linesPerPaper > 1) return candidates.at(-linesPerPaper) ?? candidates[0];
  const best = Math.max(...candidates.map((block) => titleScore(block.text)));
  // A line one point less title-like but nearer is the better guess: headings can be long too.
  return candidates.findLast((block) => titleScore(block.text) >= best - 1);
}

/** One sentence under one line makes a paper only where the line is a full title: a site's motto is built the same. */
function isConvincing(title: Block, section: Section, isAtEdge: boolean): boolean {
  if (section.prose.some((block) => proseLength(block.text) === 'long')) return true;
  return titleScore(title.text) >= (isAtEdge ? 3 : 2);
}

const skipped = (block: Block, reason: string): PagePiece => ({ kind: 'skipped', reason, ...block });

function reasonFor(block: Block): string {
  if (isMeta(block.text)) return 'a date, byline or number';
  return titleScore(block.text) >= 2 ? 'no abstract follows' : 'no part of a paper';
}

/** Papers and everything else of a page, in page order. */
export function findPapers(blocks: Block[]): PagePiece[] {
  const sections = sectionsOf(blocks);
  const withProse = sections.filter((section) => section.prose.length > 0);
  const linesPerPaper = mode(withProse.slice(1).map((section) => section.candidates.length));
  return sections.flatMap((section) => {
    const isAtEdge = section === withProse[0] || section === withProse.at(-1);
    const title = section.prose.length > 0 ? titleOf(section, linesPerPaper) : undefined;
    if (title === undefined || !isConvincing(title, section, isAtEdge)) {
      return [
        ...section.before.map((block) => skipped(block, reasonFor(block))),
        ...section.prose.map((block) => skipped(block, 'no title stands before it')),
      ];
    }
    const abstract = section.prose
      .map((block) => block.text)
      .join('\n\n')
      .replace(abstractLabel, '');
    const rest = section.before.filter((block) => block !== title);
    return [
      ...rest.map((block) => skipped(block, reasonFor(block))),
      { kind: 'paper' as const, title: title.text.replace(/\s*\n\s*/g, ' '), abstract, line: title.line },
    ];
  });
}
