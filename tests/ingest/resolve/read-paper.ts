import type { ReadPaper } from '../../../ingest/resolve/resolved-graph.ts';
import { Document, textOf } from '../../../vocabulary/document.ts';
import type { ExtractedClaim, Span } from '../../../vocabulary/extract.ts';
import type { ClaimType, EntityType } from '../../../vocabulary/kinds.ts';

export interface Named {
  type?: EntityType;
  name: string;
  aliases?: string[];
  longForm?: string;
  publishedAt?: string;
  introduced?: boolean;
}

/** A paper that names these things, each spelling once, in a text that really holds them. */
export function readPaper(
  id: string,
  named: (Named | string)[],
  options: { year?: number; claims?: [type: ClaimType, source: string, target: string][] } = {},
): ReadPaper {
  const things = named.map((thing): Named => (typeof thing === 'string' ? { name: thing } : thing));
  const spellings = things.flatMap((thing) => [thing.name, ...(thing.aliases ?? []), thing.longForm ?? []].flat());
  const document = Document.parse({
    id,
    title: `Paper ${id}`,
    abstract: `We write about ${spellings.join(' ; ')} .`,
    ...(options.year === undefined ? {} : { year: options.year }),
  });
  const text = textOf(document);
  const spanOf = (spelling: string): Span => {
    const start = text.indexOf(` ${spelling} `) + 1;
    return [start, start + spelling.length];
  };
  const sentence: Span = [document.title.length + 1, text.length];
  const indexOf = (name: string): number => {
    const index = things.findIndex((thing) => thing.name === name);
    if (index < 0) throw new Error(`${id} does not name ${name}`);
    return index;
  };
  const claim = (type: ClaimType, source: string, target: string): ExtractedClaim => ({
    type,
    source: source === 'PAPER' ? 'PAPER' : indexOf(source),
    target: indexOf(target),
    sentence,
    sourceSpan: source === 'PAPER' ? sentence : spanOf(source),
    targetSpan: spanOf(target),
    score: 0.8,
    rule: 'test',
  });
  return {
    document,
    hash: `hash of ${id}`,
    extractor: 'test',
    extract: {
      entities: things.map((thing) => ({
        type: thing.type ?? 'Model',
        name: thing.name,
        aliases: thing.aliases ?? [],
        ...(thing.longForm === undefined ? {} : { longForm: thing.longForm }),
        ...(thing.publishedAt === undefined ? {} : { publishedAt: thing.publishedAt }),
        spans: [thing.name, ...(thing.aliases ?? [])].map(spanOf),
        score: 0.9,
        rules: ['test'],
      })),
      claims: [
        ...things.filter((thing) => thing.introduced).map((thing) => claim('INTRODUCES', 'PAPER', thing.name)),
        ...(options.claims ?? []).map(([type, source, target]) => claim(type, source, target)),
      ],
    },
    sources: ['test.jsonl'],
    addedAt: '2026-01-01T00:00:00.000Z',
  };
}
