import { expect, it } from 'vitest';
import { modalityDecider } from '../../../ingest/detect/decide-modalities.ts';
import { NameDeciders } from '../../../ingest/detect/name-deciders.ts';
import type { Features } from '../../../ingest/learn/forest.ts';
import { readLearned } from '../../../ingest/learn/read-learned.ts';
import { loadLexicon } from '../../../ingest/lexicon/lexicon.ts';
import { readWith } from '../../../ingest/read-with.ts';
import { claimDeciders } from '../../../ingest/relate/claim-deciders.ts';
import { clean } from '../../../ingest/text/clean.ts';
import { Document } from '../../../vocabulary/document.ts';

const document = clean(
  Document.parse({
    id: 'fog',
    title: 'A study',
    abstract: 'We study images of streets. We propose FogNet, a model of video and text, and compare it with BLIP.',
  }),
);

/** What is read of kinds of data where that is the chance of each by itself. */
async function kindsWhere(chance: (features: Features) => number): Promise<string[]> {
  const claims = claimDeciders(readLearned('claims-fast').content);
  const { entities, claims: read } = await readWith(document, {
    lexicon: loadLexicon(),
    tagger: null,
    names: new NameDeciders(readLearned('names-fast').content),
    kinds: modalityDecider(readLearned('modalities-fast').content),
    claims: { ...claims, HAS_MODALITY: { ...claims.HAS_MODALITY, chance } },
  });
  const nameOf = (end: number | 'PAPER'): string => (end === 'PAPER' ? end : (entities[end]?.name ?? ''));
  return read
    .filter(({ type }) => type === 'HAS_MODALITY')
    .map(({ source, target }) => `${nameOf(source)} ${nameOf(target)}`)
    .sort();
}

const ofImages = (features: Features): boolean => features['kind-image'] === 1;

it('takes a kind that no rule ties to an own thing by the others that the thing handles', async () => {
  // "FogNet, a model of video and text" says these two by itself.
  expect(await kindsWhere(() => 0.2)).toEqual(['FogNet text', 'FogNet video']);
  expect(await kindsWhere((features) => (ofImages(features) ? 0.2 : 0.9))).toContain('FogNet image');
});

it("asks more of others' things than of one's own", async () => {
  const read = await kindsWhere(() => 0.38);
  expect(read).toEqual(['FogNet image', 'FogNet text', 'FogNet video']);
  expect(await kindsWhere(() => 0.42)).toContain('BLIP video');
});
