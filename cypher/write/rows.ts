import type { Claim, Entity, Mention, ResolvedPaper } from '../../vocabulary/graph.ts';
import type { Row } from './dialect.ts';

export const paperRow = (paper: ResolvedPaper): Row => {
  const { document } = paper;
  return {
    id: document.id,
    title: document.title,
    abstract: document.abstract,
    authors: document.authors,
    year: document.year ?? null,
    venue: document.venue ?? null,
    url: document.url ?? null,
    doi: document.doi ?? null,
    arxiv: document.arxiv ?? null,
    sources: paper.sources,
    addedAt: paper.addedAt,
    hash: paper.hash,
    extractor: paper.extractor,
    extract: JSON.stringify(paper.extract),
    resolvedHash: paper.resolvedHash,
  };
};

export const entityRow = (entity: Entity): Row => ({
  id: entity.id,
  name: entity.name,
  aliases: entity.aliases,
  papers: entity.papers,
  firstYear: entity.firstYear ?? null,
  lastYear: entity.lastYear ?? null,
  family: entity.family ?? null,
});

export const mentionRow = (paper: string, mention: Mention): Row => ({
  from: paper,
  to: mention.entity,
  count: mention.count,
  spans: mention.spans,
  role: mention.role,
  score: mention.score,
});

export const claimRow = (paper: string, claim: Claim): Row => ({
  from: claim.source ?? paper,
  to: claim.target,
  paper,
  sentence: claim.sentence,
  start: claim.start,
  end: claim.end,
  sourceStart: claim.sourceStart,
  sourceEnd: claim.sourceEnd,
  targetStart: claim.targetStart,
  targetEnd: claim.targetEnd,
  score: claim.score,
  rule: claim.rule,
  outcome: claim.outcome ?? null,
});
