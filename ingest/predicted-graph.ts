import type { Document } from '../vocabulary/document.ts';
import { textOf } from '../vocabulary/document.ts';
import type { Extract, Span } from '../vocabulary/extract.ts';
import type { ClaimType, EntityType } from '../vocabulary/kinds.ts';

/** One paper's graph in the format of the gold files, with spans, sentences and scores besides. */
export interface PredictedGraph {
  id: string;
  entities: { type: EntityType; name: string; aliases: string[]; spans: Span[] }[];
  relations: { type: ClaimType; source: string; target: string; sentence: string; score: number }[];
}

/** An extract in words: ends of relations by name, as "X (Model)" where two entities of the paper share the name. */
export function predictedGraph(document: Document, extract: Extract): PredictedGraph {
  const text = textOf(document);
  const uses = new Map<string, number>();
  for (const { name } of extract.entities) uses.set(name, (uses.get(name) ?? 0) + 1);
  const reference = (end: 'PAPER' | number): string => {
    if (end === 'PAPER') return end;
    const entity = extract.entities[end];
    if (entity === undefined)
      throw new RangeError(`paper ${document.id}: a claim refers to entity ${end}, which is none`);
    return (uses.get(entity.name) ?? 0) > 1 ? `${entity.name} (${entity.type})` : entity.name;
  };
  return {
    id: document.id,
    entities: extract.entities.map(({ type, name, aliases, spans }) => ({ type, name, aliases, spans })),
    relations: extract.claims.map((claim) => ({
      type: claim.type,
      source: reference(claim.source),
      target: reference(claim.target),
      sentence: text.slice(...claim.sentence),
      score: claim.score,
    })),
  };
}
