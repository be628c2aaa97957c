import { type Document, textOf } from '../../vocabulary/document.ts';
import type { Extract, ExtractedEntity, Span } from '../../vocabulary/extract.ts';
import type { ClaimType, EntityType, Outcome } from '../../vocabulary/kinds.ts';
import { reasonOf } from './reason-of.ts';

interface Reason {
  rule: string;
  reason: string;
}

/** What was read out of one paper, with the reasons. Spans count in `text`. */
export interface Explanation {
  id: string;
  title: string;
  text: string;
  entities: {
    type: EntityType;
    name: string;
    aliases: string[];
    longForm?: string;
    score: number;
    mentions: { span: Span; text: string }[];
    reasons: Reason[];
  }[];
  claims: {
    type: ClaimType;
    source: string;
    target: string;
    outcome?: Outcome;
    score: number;
    sentence: { span: Span; text: string };
    /** The words of the sentence that stand for either end. */
    sourceWords: { span: Span; text: string };
    targetWords: { span: Span; text: string };
    reason: Reason;
  }[];
}

const because = (rule: string): Reason => ({ rule, reason: reasonOf(rule) });

/** An extract of a cleaned paper, spelled out. @throws RangeError where a claim refers to no entity. */
export function explainPaper(document: Document, { entities, claims }: Extract): Explanation {
  const text = textOf(document);
  const cut = (span: Span): { span: Span; text: string } => ({ span, text: text.slice(...span) });
  const nameOf = (end: 'PAPER' | number): string => {
    if (end === 'PAPER') return 'this paper';
    const entity = entities[end];
    if (entity === undefined)
      throw new RangeError(`paper ${document.id}: a claim refers to entity ${end}, which is none`);
    return entity.name;
  };
  return {
    id: document.id,
    title: document.title,
    text,
    entities: entities.map(({ type, name, aliases, longForm, spans, score, rules }: ExtractedEntity) => ({
      type,
      name,
      aliases,
      ...(longForm === undefined ? {} : { longForm }),
      score,
      mentions: spans.map(cut),
      reasons: rules.map(because),
    })),
    claims: claims.map(({ type, source, target, outcome, score, sentence, sourceSpan, targetSpan, rule }) => ({
      type,
      source: nameOf(source),
      target: nameOf(target),
      ...(outcome === undefined ? {} : { outcome }),
      score,
      sentence: cut(sentence),
      sourceWords: cut(sourceSpan),
      targetWords: cut(targetSpan),
      reason: because(rule),
    })),
  };
}
