import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.ts';

/** Papers that introduce what everybody knows by now. All is true of them; the sentences are ours. */
const introduce: { title: string; abstract: string; own: string[]; notOwn?: string[] }[] = [
  {
    title: 'BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding',
    abstract:
      'We introduce BERT, a language model that is pre-trained on the context at both sides of each word. Fine-tuned with one more layer it sets new marks on GLUE and SQuAD.',
    own: ['BERT'],
    notOwn: ['GLUE', 'SQuAD'],
  },
  {
    title: 'ImageNet: A Large-Scale Hierarchical Image Database',
    abstract: 'We introduce ImageNet, a database of images organised by the hierarchy of WordNet.',
    own: ['ImageNet'],
    notOwn: ['WordNet'],
  },
  {
    title: 'EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks',
    abstract:
      'A compound coefficient scales depth, width and resolution together, which gives the family EfficientNet. It is scored on ImageNet.',
    own: ['EfficientNet'],
    notOwn: ['ImageNet'],
  },
  {
    title: 'U-Net: Convolutional Networks for Biomedical Image Segmentation',
    abstract:
      'We present U-Net, a network of a contracting and an expanding path. It wins the ISBI cell tracking challenge of 2015.',
    own: ['U-Net'],
  },
  {
    title: 'GLUE: A Multi-Task Benchmark and Analysis Platform for Natural Language Understanding',
    abstract: 'We introduce GLUE, a benchmark of nine tasks on existing datasets. Baselines use ELMo.',
    own: ['GLUE'],
    notOwn: ['ELMo'],
  },
  {
    title: 'RoBERTa: A Robustly Optimized BERT Pretraining Approach',
    abstract: 'We find that BERT was undertrained. We propose RoBERTa, which trains longer and on more data.',
    own: ['RoBERTa'],
    notOwn: ['BERT'],
  },
  {
    title: 'LoRA: Low-Rank Adaptation of Large Language Models',
    abstract:
      'We propose LoRA, which freezes the weights and trains matrices of low rank. On GPT-3 it trains ten thousand times fewer parameters.',
    own: ['LoRA'],
    notOwn: ['GPT-3'],
  },
];

/** Papers that use or study what everybody knows. */
const use: { title: string; abstract: string; notOwn: string[] }[] = [
  {
    title: 'BERT Rediscovers the Classical NLP Pipeline',
    abstract: 'We probe BERT and find that its layers follow the steps of the classical pipeline.',
    notOwn: ['BERT'],
  },
  {
    title: 'Do ImageNet Classifiers Generalize to ImageNet?',
    abstract:
      'We build new test sets for CIFAR-10 and ImageNet and evaluate many models. Accuracy drops by up to 15 %.',
    notOwn: ['ImageNet', 'CIFAR-10'],
  },
  {
    title: 'Decoupled Weight Decay Regularization',
    abstract: 'We show that L2 regularisation and weight decay differ for Adam, and decouple the two.',
    notOwn: ['Adam'],
  },
  {
    title: 'How Much Can CLIP Benefit Vision-and-Language Tasks?',
    abstract: 'We plug CLIP as the visual encoder into models for visual question answering.',
    notOwn: ['CLIP'],
  },
];

const introduced = (claims: string[]): string[] =>
  claims.flatMap((claim) => /^INTRODUCES PAPER -> (.+)$/u.exec(claim)?.[1] ?? []);

describe('well-known names', () => {
  it.each(introduce)('$own: introduced by "$title"', async ({ title, abstract, own, notOwn = [] }) => {
    const names = introduced((await readText(abstract, title)).claims);
    expect(names).toEqual(expect.arrayContaining(own));
    expect(names.filter((name) => notOwn.includes(name))).toEqual([]);
  });

  it.each(use)('$notOwn: not introduced by "$title"', async ({ title, abstract, notOwn }) => {
    const names = introduced((await readText(abstract, title)).claims);
    expect(names.filter((name) => notOwn.includes(name))).toEqual([]);
  });
});

/** Whose kind of data it is. */
const kindsOf: { title: string; abstract: string; claims: string[]; not: string[] }[] = [
  {
    title: 'PointNet: Deep Learning on Point Sets for 3D Classification and Segmentation',
    abstract: 'We present PointNet, a network that reads point clouds directly. It is scored on ModelNet40.',
    claims: ['HAS_MODALITY PointNet -> 3D'],
    not: ['HAS_MODALITY PointNet -> image'],
  },
  {
    title: 'A Lip Sync Expert Is All You Need for Speech to Lip Generation in the Wild',
    abstract: 'We propose Wav2Lip, a model that moves the lips of a video to match any speech.',
    claims: ['HAS_MODALITY Wav2Lip -> video', 'HAS_MODALITY Wav2Lip -> speech'],
    not: ['HAS_MODALITY Wav2Lip -> text'],
  },
  {
    title: 'CheXpert: A Large Chest Radiograph Dataset with Uncertainty Labels and Expert Comparison',
    abstract: 'We present CheXpert, a dataset of 224,316 chest X-rays of 65,240 patients.',
    claims: ['HAS_MODALITY CheXpert -> X-ray'],
    not: ['HAS_MODALITY CheXpert -> CT'],
  },
  {
    title: 'VideoBERT: A Joint Model for Video and Language Representation Learning',
    abstract: 'VideoBERT, a model of videos and their narration as text, builds on BERT.',
    claims: ['HAS_MODALITY VideoBERT -> video'],
    not: ['HAS_MODALITY VideoBERT -> audio'],
  },
];

describe('the kind of data', () => {
  it.each(kindsOf)('belongs to $claims in "$title"', async ({ title, abstract, claims, not }) => {
    const read = (await readText(abstract, title)).claims;
    expect(read).toEqual(expect.arrayContaining(claims));
    expect(read.filter((claim) => not.includes(claim))).toEqual([]);
  });
});
