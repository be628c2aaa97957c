import { expect, it } from 'vitest';
import { createExtractor } from '../../../ingest/extract.ts';
import { clean } from '../../../ingest/text/clean.ts';
import { Document } from '../../../vocabulary/document.ts';

it("takes no model of others' for built on another in a paper that only speaks of uses of both", async () => {
  const extractor = await createExtractor({ grade: 'accurate' });
  const document = Document.parse({
    id: 'laion-5b-2022',
    title: 'LAION-5B: An Open Large-Scale Dataset for Training Next Generation Image-Text Models',
    abstract:
      'CLIP and DALL-E were trained on collections that nobody else can see. We present LAION-5B, an open dataset of 5.85 billion pairs of image and text, 2.32 billion of them in English, taken from Common Crawl and filtered with CLIP. We reproduce CLIP at several sizes on LAION subsets, discuss further use with GLIDE and Stable Diffusion, and publish nearest-neighbour indices as well as scores for watermarks and unsafe content.',
  });
  const { entities, claims } = await extractor.extract(clean(document));
  expect(entities.map(({ name }) => name)).toEqual(expect.arrayContaining(['CLIP', 'Stable Diffusion']));
  expect(claims.filter(({ type }) => type === 'BASED_ON')).toEqual([]);
}, 60_000);
