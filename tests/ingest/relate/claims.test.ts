import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.ts';

const stated: { abstract: string; title?: string; claims: string[] }[] = [
  { abstract: 'We introduce FogNet, a network for hazy scenes.', claims: ['INTRODUCES PAPER -> FogNet'] },
  {
    abstract: 'We present FogNet. Our method achieves state-of-the-art results on COCO and LVIS.',
    claims: ['EVALUATED_ON FogNet -> COCO', 'EVALUATED_ON FogNet -> LVIS'],
  },
  {
    abstract: 'We present FogNet. FogNet outperforms CLIP and BLIP by a wide margin.',
    claims: ['COMPARED_WITH FogNet -> CLIP', 'COMPARED_WITH FogNet -> BLIP'],
  },
  { abstract: 'We propose FogNet, which builds on U-Net.', claims: ['BASED_ON FogNet -> U-Net'] },
  { abstract: 'We propose Fog-BERT, a model for weather. It extends BERT.', claims: ['BASED_ON Fog-BERT -> BERT'] },
  { abstract: 'We propose FogNet. It is pre-trained on LAION-400M.', claims: ['TRAINED_ON FogNet -> LAION-400M'] },
  {
    abstract: 'We release FogText, a dataset of reports, and train FogNet, our new model, on this dataset.',
    claims: ['TRAINED_ON FogNet -> FogText'],
  },
  {
    abstract: 'We propose FogNet. To train FogNet, we collect FogText, a corpus of weather reports.',
    claims: ['TRAINED_ON FogNet -> FogText'],
  },
  { abstract: 'We study ViT-B/16 trained on the LAION-400M dataset.', claims: ['TRAINED_ON ViT-B/16 -> LAION-400M'] },
  {
    abstract: 'We fine-tune BERT on SQuAD and MIMIC-III.',
    claims: ['TRAINED_ON BERT -> SQuAD', 'TRAINED_ON BERT -> MIMIC-III'],
  },
  {
    abstract: 'We release FogText, a dataset built from Wikipedia articles.',
    claims: ['INTRODUCES PAPER -> FogText', 'DERIVED_FROM FogText -> Wikipedia'],
  },
  {
    abstract: 'We introduce FogBench, a benchmark. We evaluate GPT-4 and LLaVA on it.',
    claims: ['EVALUATED_ON GPT-4 -> FogBench', 'EVALUATED_ON LLaVA -> FogBench'],
  },
  { abstract: 'We present FogNet, a model for point clouds.', claims: ['HAS_MODALITY FogNet -> 3D'] },
  { abstract: 'CLIP, a vision-language model, is widely used.', claims: ['HAS_MODALITY CLIP -> image'] },
  { abstract: 'We fine-tune BERT and report results on SQuAD.', claims: ['EVALUATED_ON BERT -> SQuAD'] },
];

const notStated: { abstract: string; claims: string[] }[] = [
  { abstract: 'CLIP and BLIP are well known.', claims: ['COMPARED_WITH CLIP -> BLIP', 'INTRODUCES PAPER -> CLIP'] },
  {
    abstract: 'We present FogNet. FogNet beats methods trained on LAION-400M.',
    claims: ['TRAINED_ON FogNet -> LAION-400M'],
  },
  {
    abstract: 'We present FogNet. Pre-trained without labels, it achieves 80% on COCO.',
    claims: ['TRAINED_ON FogNet -> COCO'],
  },
  {
    abstract: 'Videos have long been studied. We present FogNet, a model for point clouds.',
    claims: ['HAS_MODALITY FogNet -> video'],
  },
  {
    abstract:
      'We introduce FogNet, a network for point clouds, and compare it with BLIP, which others use for images and text.',
    claims: ['HAS_MODALITY BLIP -> 3D'],
  },
  { abstract: 'We use CLIP for retrieval.', claims: ['INTRODUCES PAPER -> CLIP'] },
  {
    abstract: 'We present FogNet. Earlier work used images of streets. It is tested on COCO.',
    claims: ['TRAINED_ON FogNet -> COCO', 'INTRODUCES PAPER -> COCO'],
  },
  {
    abstract: 'We release FogText, a dataset. It is drawn from Wikipedia.',
    claims: ['EVALUATED_ON FogText -> Wikipedia', 'BASED_ON FogText -> Wikipedia'],
  },
];

describe('claims', () => {
  it.each(stated)('reads $claims from "$abstract"', async ({ abstract, title, claims }) => {
    expect((await readText(abstract, title)).claims).toEqual(expect.arrayContaining(claims));
  });

  it.each(notStated)('reads none of $claims from "$abstract"', async ({ abstract, claims }) => {
    expect((await readText(abstract)).claims.filter((claim) => claims.includes(claim))).toEqual([]);
  });

  it('says who wins, and which words stand for either end', async () => {
    const { text, extract } = await readText('We present FogNet. Our model outperforms CLIP on COCO.');
    const claim = extract.claims.find(({ type }) => type === 'COMPARED_WITH');
    expect(claim).toMatchObject({ outcome: 'better', rule: 'better-than' });
    const cut = (span: [number, number] | undefined): string => text.slice(...(span ?? [0, 0]));
    expect([cut(claim?.sentence), cut(claim?.sourceSpan), cut(claim?.targetSpan)]).toEqual([
      'Our model outperforms CLIP on COCO.',
      'Our model',
      'CLIP',
    ]);
  });
});
