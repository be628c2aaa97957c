import { textOf } from '../../vocabulary/document.ts';
import type { ExtractedClaim } from '../../vocabulary/extract.ts';
import type { Claim, Entity, Mention, ResolvedPaper } from '../../vocabulary/graph.ts';
import type { EntityType } from '../../vocabulary/kinds.ts';
import { byGroup, roleIn } from './describe.ts';
import { isLegalClaim } from './legal-claim.ts';
import { byText } from './order.ts';
import type { NamedPaper, ReadPaper } from './resolved-graph.ts';
import { resolvedHash } from './resolved-hash.ts';

function mentionOf(paper: ReadPaper, types: EntityType[], entity: Entity, indexes: number[]): Mention {
  const entities = indexes.flatMap((index) => paper.extract.entities[index] ?? []);
  const spans = entities
    .flatMap((local) => local.spans)
    .sort(([a, b], [c, d]) => a - c || b - d)
    .filter(([start, end], at, all) => start !== all[at - 1]?.[0] || end !== all[at - 1]?.[1]);
  return {
    entity: entity.id,
    role: roleIn(
      paper.extract.entities.map((local, index) => ({ spans: local.spans, type: types[index] ?? local.type })),
      indexes,
    ),
    count: spans.length,
    spans: spans.flat(),
    score: Math.max(...entities.map((local) => local.score)),
  };
}

function claimOf(claim: ExtractedClaim, source: Entity | null, target: Entity, text: string): Claim {
  const [start, end] = claim.sentence;
  return {
    type: claim.type,
    source: source?.id ?? null,
    target: target.id,
    ...(claim.outcome === undefined ? {} : { outcome: claim.outcome }),
    sentence: text.slice(start, end),
    start,
    end,
    sourceStart: claim.sourceSpan[0],
    sourceEnd: claim.sourceSpan[1],
    targetStart: claim.targetSpan[0],
    targetEnd: claim.targetSpan[1],
    score: claim.score,
    rule: claim.rule,
  };
}

const identityOf = (claim: Claim): string => `${claim.start} ${claim.type} ${claim.source ?? ''} ${claim.target}`;

/** Surest first; among equals an order that depends on nothing but the claim. */
const bySureness = (a: Claim, b: Claim): number =>
  b.score - a.score || byText(a.rule, b.rule) || a.sourceStart - b.sourceStart || a.targetStart - b.targetStart;

function claimsOf(paper: ReadPaper, { entities }: NamedPaper): Claim[] {
  const text = textOf(paper.document);
  const best = new Map<string, Claim>();
  for (const extracted of paper.extract.claims) {
    const source = extracted.source === 'PAPER' ? null : entities[extracted.source];
    const target = entities[extracted.target];
    if (source === undefined || !target || source?.id === target.id) continue;
    if (source === null && extracted.source !== 'PAPER') continue;
    if (!isLegalClaim(extracted.type, source?.type ?? 'Paper', target.type)) continue;
    const claim = claimOf(extracted, source, target, text);
    const other = best.get(identityOf(claim));
    if (other === undefined || bySureness(claim, other) < 0) best.set(identityOf(claim), claim);
  }
  return [...best.values()].sort((a, b) => a.start - b.start || byText(identityOf(a), identityOf(b)));
}

/**
 * Says what a paper says in terms of entities. A claim is dropped whose ends, after resolution, are of types that its
 * kind does not join, or are one and the same; of several readings of one sentence the surest is kept.
 */
export function resolvePaper(paper: ReadPaper, named: NamedPaper): ResolvedPaper {
  const mentions: Mention[] = [];
  for (const [entity, indexes] of byGroup(named.entities)) {
    if (entity) mentions.push(mentionOf(paper, named.types, entity, indexes));
  }
  mentions.sort((a, b) => byText(a.entity, b.entity));
  const claims = claimsOf(paper, named);
  return { ...paper, mentions, claims, resolvedHash: resolvedHash(mentions, claims) };
}
