import { describe, expect, it } from 'vitest';
import { explanationText } from '../../../cli/explanation-text.ts';
import { explainPaper } from '../../../ingest/explain/explain-paper.ts';
import { reasonOf, ruleReasons } from '../../../ingest/explain/reason-of.ts';
import { createExtractor } from '../../../ingest/extract.ts';
import { clean } from '../../../ingest/text/clean.ts';
import { Document } from '../../../vocabulary/document.ts';

const document = clean(
  Document.parse({
    id: 'fog',
    title: 'FogNet: Seeing Through Fog',
    abstract: 'We introduce FogNet, a network for hazy scenes. Our model outperforms CLIP on CIFAR-10/100.',
  }),
);
const { extract } = await createExtractor({ grade: 'fast' });
const explanation = explainPaper(document, await extract(document));

describe('explaining a paper', () => {
  it('gives the words behind each claim and the reason of its rule', () => {
    const claim = explanation.claims.find(({ type }) => type === 'COMPARED_WITH');
    expect(claim).toMatchObject({
      source: 'FogNet',
      target: 'CLIP',
      sentence: { text: 'Our model outperforms CLIP on CIFAR-10/100.' },
      sourceWords: { text: 'Our model' },
      targetWords: { text: 'CLIP' },
    });
    expect(claim?.reason.reason).toBe(reasonOf(claim?.reason.rule ?? ''));
    expect(claim?.reason.reason).not.toBe(claim?.reason.rule);
  });

  it('marks what a mention cuts out, also where a name is written in pieces', () => {
    const hundred = explanation.entities.find(({ name }) => name === 'CIFAR-100');
    expect(hundred?.mentions.map(({ text }) => text)).toEqual(['100']);
  });

  it('is readable on 36 columns, and without colours holds no escapes', () => {
    const text = explanationText(explanation, { hasColour: false, width: 36 });
    const lines = text.split('\n');
    expect(lines.filter((line) => line.length > 36 && line.trim().includes(' '))).toEqual([]);
    expect(text).toContain('[M FogNet]');
    expect(text).not.toContain('\u001b');
    expect(explanationText(explanation, { hasColour: true, width: 36 })).toContain('\u001b[');
  });

  it('knows a reason for every rule, and no rule twice', () => {
    const ids = ruleReasons.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(reasonOf('unheard-of-rule')).toBe('unheard-of-rule');
    const rules = [
      ...explanation.entities.flatMap(({ reasons }) => reasons),
      ...explanation.claims.map((c) => c.reason),
    ];
    expect(rules.filter(({ rule, reason }) => rule === reason)).toEqual([]);
  });
});
