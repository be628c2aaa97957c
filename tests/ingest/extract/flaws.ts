import { type Document, textOf } from '../../../vocabulary/document.ts';
import { Extract, type ExtractedEntity, type Span } from '../../../vocabulary/extract.ts';

/** What is wrong with an extract, in words; nothing for a good one. */
export function flaws(document: Document, extract: Extract): string[] {
  const text = textOf(document);
  return [
    ...(Extract.safeParse(extract).success ? [] : ['not an Extract']),
    ...extract.entities.flatMap((entity) => entityFlaws(text, entity)),
    ...extract.claims.flatMap((claim) => claimFlaws(text, extract, claim)),
  ];
}

function entityFlaws(text: string, { type, name, aliases, spans, elided = [], rules }: ExtractedEntity): string[] {
  const told: string[] = [];
  const pieced = new Map(elided.map(({ form, span }) => [String(span), form]));
  const cuts = spans.map((span) => pieced.get(String(span)) ?? text.slice(...span));
  const forms = new Set([name, ...aliases]);
  if (type !== 'Modality') {
    for (const cut of cuts) if (!forms.has(cut)) told.push(`${name}: a span cuts out "${cut}"`);
    for (const form of forms) if (!cuts.includes(form)) told.push(`${name}: no span cuts out "${form}"`);
  }
  for (const { form, span, pieces } of elided) {
    if (pieces.map((piece) => text.slice(...piece)).join('') !== form) told.push(`${form}: its pieces do not make it`);
    if (!pieces.some((piece) => String(piece) === String(span))) told.push(`${form}: its own span is no piece of it`);
  }
  if (rules.length === 0) told.push(`${name}: no rule`);
  if (aliases.join('\n') !== [...aliases].sort().join('\n')) told.push(`${name}: aliases out of order`);
  if (spans.some(([start], index) => start < (spans[index - 1]?.[1] ?? 0)))
    told.push(`${name}: spans overlap or out of order`);
  if (spans.map((span) => text.slice(...span)).some((cut) => cut.trim() !== cut || cut === ''))
    told.push(`${name}: a ragged span`);
  return told;
}

const inside = ([start, end]: Span, [from, to]: Span): boolean => from <= start && start < end && end <= to;

function claimFlaws(text: string, { entities }: Extract, claim: Extract['claims'][number]): string[] {
  const { type, source, target, sentence, sourceSpan, targetSpan, rule } = claim;
  const told: string[] = [];
  const words = `${type} "${text.slice(...sentence)}"`;
  if (!(sentence[0] < sentence[1] && sentence[1] <= text.length)) told.push(`${words}: sentence out of the text`);
  if (entities[target] === undefined) told.push(`${words}: no target`);
  if (source !== 'PAPER' && entities[source] === undefined) told.push(`${words}: no source`);
  if ((source === 'PAPER') !== (type === 'INTRODUCES')) told.push(`${words}: wrong kind of source`);
  if (!inside(targetSpan, sentence)) told.push(`${words}: the target stands outside`);
  if (!inside(sourceSpan, sentence)) told.push(`${words}: the source stands outside`);
  if (rule === '') told.push(`${words}: no rule`);
  return told;
}
