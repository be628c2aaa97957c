import { expect, it } from 'vitest';
import { modalityDecider } from '../../ingest/detect/decide-modalities.ts';
import { NameDeciders } from '../../ingest/detect/name-deciders.ts';
import { readLearned } from '../../ingest/learn/read-learned.ts';
import { loadLexicon } from '../../ingest/lexicon/lexicon.ts';
import { claimDeciders } from '../../ingest/relate/claim-deciders.ts';
import type { PaperGraph } from '../../ingest/score/index.ts';
import { errorKinds } from '../../training/error-kinds.ts';
import { Document } from '../../vocabulary/document.ts';

const parts = {
  lexicon: loadLexicon(),
  tagger: null,
  names: new NameDeciders(readLearned('names-fast').content),
  kinds: modalityDecider(readLearned('modalities-fast').content),
  claims: claimDeciders(readLearned('claims-fast').content),
};
const document = Document.parse({
  id: 'fog',
  title: 'FogNet: Seeing Through Fog',
  abstract: 'We introduce FogNet, a network that reads images of streets. It is compared with CLIP.',
});
const right: PaperGraph = {
  id: 'fog',
  entities: [
    { type: 'Model', name: 'FogNet', aliases: [] },
    { type: 'Model', name: 'CLIP', aliases: [] },
    { type: 'Modality', name: 'image', aliases: [] },
  ],
  relations: [
    { type: 'INTRODUCES', source: 'PAPER', target: 'FogNet' },
    { type: 'HAS_MODALITY', source: 'FogNet', target: 'image' },
  ],
};

it('finds no error where the graph is what was read', async () => {
  expect(await errorKinds([{ document, gold: right }], parts)).toEqual(new Map());
});

it('tells a name of another type, one that nothing had noticed, and a claim that was not made', async () => {
  const gold: PaperGraph = {
    id: 'fog',
    entities: [
      { type: 'Benchmark', name: 'FogNet', aliases: [] },
      { type: 'Model', name: 'CLIP', aliases: [] },
      { type: 'Model', name: 'seeing', aliases: [] },
      { type: 'Modality', name: 'image', aliases: [] },
    ],
    relations: [
      { type: 'INTRODUCES', source: 'PAPER', target: 'FogNet' },
      { type: 'INTRODUCES', source: 'PAPER', target: 'CLIP' },
    ],
  };
  expect(Object.fromEntries(await errorKinds([{ document, gold }], parts))).toEqual({
    'missed name: taken for another type': 1,
    'missed name: no candidate': 1,
    'spurious name: taken for another type, or named twice': 1,
    'missed INTRODUCES: name or type': 1,
    'missed INTRODUCES: both ends found, not claimed': 1,
    'spurious INTRODUCES: name or type': 1,
    'spurious HAS_MODALITY: name or type': 1,
  });
});
