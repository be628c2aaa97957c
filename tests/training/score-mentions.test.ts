import { describe, expect, it } from 'vitest';
import { PaperGraph } from '../../ingest/score/index.ts';
import { tokenise } from '../../ingest/text/tokenise.ts';
import { scoreMentions } from '../../training/score-mentions.ts';
import { Document, textOf } from '../../vocabulary/document.ts';
import type { NamedType } from '../../vocabulary/kinds.ts';

const document = Document.parse({
  id: 'one',
  title: 'Kestrel-2 sees better than Kestrel',
  abstract: 'We train Kestrel-2 on OwlSet images. Kestrel fails.',
});
const gold = PaperGraph.parse({
  id: 'one',
  entities: [
    { type: 'Model', name: 'Kestrel' },
    { type: 'Model', name: 'Kestrel-2' },
    { type: 'Dataset', name: 'OwlSet' },
    { type: 'Modality', name: 'image' },
  ],
});
const text = textOf(document);
const found = (type: NamedType, name: string, ...starts: number[]) => ({
  type,
  name,
  aliases: [],
  spans: starts.map((start): [number, number] => [start, start + name.length]),
  score: 1,
  rules: [],
});

describe('mentions are scored where they stand', () => {
  const second = text.indexOf('Kestrel', 1);
  const [third, last] = [text.indexOf('Kestrel-2', 1), text.lastIndexOf('Kestrel')];

  it('and a longer form takes its place from a shorter one', () => {
    const entities = [
      found('Model', 'Kestrel-2', 0, third),
      found('Model', 'Kestrel', second, last),
      found('Dataset', 'OwlSet', text.indexOf('OwlSet')),
    ];
    const all = { tp: 5, fp: 0, fn: 0 };
    expect(scoreMentions(tokenise(document), gold, { entities })).toEqual({ typed: all, untyped: all });
  });

  it('with the type and without it, and not at all where only a part of the name was marked', () => {
    const entities = [found('Model', 'Kestrel', 0, last), found('Benchmark', 'OwlSet', text.indexOf('OwlSet'))];
    expect(scoreMentions(tokenise(document), gold, { entities })).toEqual({
      typed: { tp: 1, fp: 2, fn: 4 },
      untyped: { tp: 2, fp: 1, fn: 3 },
    });
  });
});
