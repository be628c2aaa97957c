import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.ts';

/** What each work handles, and what its text only mentions. All is true of the papers; the sentences are ours. */
const papers: { title: string; abstract: string; kinds: string[]; none?: string[] }[] = [
  {
    title: 'Learning Transferable Visual Models from Natural Language Supervision',
    abstract:
      'We train CLIP on 400 million pairs of an image and a text from the web. It classifies images of classes that it was never trained on.',
    kinds: ['text', 'image'],
    none: ['video', 'audio'],
  },
  {
    title: 'Robust Speech Recognition via Large-Scale Weak Supervision',
    abstract: 'We train Whisper on 680,000 hours of labelled speech. It transcribes and translates spoken language.',
    kinds: ['speech'],
    none: ['image', 'video'],
  },
  {
    title: 'PointNet: Deep Learning on Point Sets for 3D Classification and Segmentation',
    abstract: 'PointNet reads point clouds directly, without voxels, and is scored on 3D shape classification.',
    kinds: ['3D'],
    none: ['text', 'medical image'],
  },
  {
    title: 'CheXpert: A Large Chest Radiograph Dataset with Uncertainty Labels and Expert Comparison',
    abstract: 'CheXpert holds 224,316 chest X-rays of 65,240 patients, labelled from radiology reports.',
    kinds: ['X-ray'],
    none: ['video', 'MRI'],
  },
  {
    title: 'CodeSearchNet Challenge: Evaluating the State of Semantic Code Search',
    abstract:
      'We release 6 million functions of source code in six programming languages, 2 million of them with documentation.',
    kinds: ['code'],
    none: ['image', 'audio'],
  },
  {
    title: 'Audio Set: An Ontology and Human-Labeled Dataset for Audio Events',
    abstract: 'Audio Set is a dataset of 1.8 million ten-second audio clips, labelled with 632 classes of sounds.',
    kinds: ['audio'],
    none: ['medical image', 'text'],
  },
  {
    title: 'Open Graph Benchmark: Datasets for Machine Learning on Graphs',
    abstract: 'The Open Graph Benchmark (OGB) holds datasets of graphs for node, link and graph prediction.',
    kinds: ['graph'],
    none: ['image', 'speech'],
  },
  {
    title: 'MIMIC-III, a Freely Accessible Critical Care Database',
    abstract: 'MIMIC-III holds the electronic health records of over forty thousand patients of intensive care.',
    kinds: ['EHR'],
    none: ['image', 'video'],
  },
  {
    title: 'EEGNet: A Compact Convolutional Neural Network for EEG-Based Brain-Computer Interfaces',
    abstract: 'We introduce EEGNet, a compact network for brain-computer interfaces that read EEG signals.',
    kinds: ['EEG'],
    none: ['image', 'text'],
  },
  {
    title: 'HowTo100M: Learning a Text-Video Embedding by Watching Hundred Million Narrated Video Clips',
    abstract: 'We introduce HowTo100M, a dataset of 136 million video clips from narrated instructional videos.',
    kinds: ['video'],
    none: ['medical image', 'graph'],
  },
];

/** Words that name a kind of data elsewhere and none here. */
const elsewhere: { abstract: string; none: string[] }[] = [
  { abstract: 'Adam adapts the step size from moments of the gradient. This paints a clear picture.', none: ['image'] },
  { abstract: 'We train a network on one graphics card and plot its loss as a graph.', none: ['image', 'graph'] },
  { abstract: 'In the context of optimisation, SAM seeks flat minima.', none: ['text'] },
  { abstract: 'We speak of a fair comparison where budgets are equal.', none: ['speech'] },
];

describe('the kinds of data that a work handles', () => {
  it.each(papers)('are $kinds in "$title"', async ({ title, abstract, kinds, none = [] }) => {
    const { entities } = await readText(abstract, title);
    expect(entities).toEqual(expect.arrayContaining(kinds.map((kind) => `Modality ${kind}`)));
    expect(entities.filter((one) => none.some((kind) => one === `Modality ${kind}`))).toEqual([]);
  });

  it.each(elsewhere)('are none of $none in "$abstract"', async ({ abstract, none }) => {
    const { entities } = await readText(abstract);
    expect(entities.filter((one) => none.some((kind) => one === `Modality ${kind}`))).toEqual([]);
  });

  it('say which words and which features decided', async () => {
    const { text, extract } = await readText(
      'PointNet reads point clouds.',
      'PointNet: Deep Learning on Point Sets for 3D',
    );
    const kind = extract.entities.find(({ name }) => name === '3D');
    expect(kind?.spans.map((span) => text.slice(...span))).toContain('point clouds');
    expect(kind?.rules.some((rule) => rule.startsWith('modality-'))).toBe(true);
    expect(kind?.rules.some((rule) => rule.startsWith('kind-by:'))).toBe(true);
  });
});
