import { describe, expect, test } from 'vitest';
import { resolve } from '../../../ingest/resolve/index.ts';
import type { ReadPaper } from '../../../ingest/resolve/resolved-graph.ts';
import type { Named } from './read-paper.ts';
import { readPaper } from './read-paper.ts';

const ids = (papers: ReadPaper[]): string[] => resolve(papers).entities.map((entity) => entity.id);
const papersOf = (...papers: (Named | string)[][]): ReadPaper[] =>
  papers.map((named, index) => readPaper(`p${index + 1}`, named));

describe('names that are one', () => {
  test.each<[string, (Named | string)[][], string]>([
    ['case, hyphen, space', [['LLaMA-2'], ['Llama 2'], ['Llama 2'], ['LLAMA2']], 'llama-2'],
    ['unicode hyphens and full-width letters', [['GPT‑4'], ['GPT–4'], ['ＧＰＴ-4']], 'gpt-4'],
    ['v before a version', [['YOLOv8'], ['YOLO v8'], ['YOLO-V8'], ['YOLOv8']], 'yolov8'],
    ['possessive', [['BERT’s'], ['BERT'], ['BERT']], 'bert'],
    ['leading article', [[{ type: 'Dataset', name: 'The Pile' }], [{ type: 'Dataset', name: 'the Pile' }]], 'pile'],
    ['sure plural', [['ViTs'], ['ViTs'], ['ViT']], 'vits'],
    ['plural of several words', [['Vision Transformers'], ['Vision Transformer']], 'vision-transformer'],
    ['plural rarer than its singular', [['ResNets'], ['ResNet'], ['ResNet']], 'resnet'],
    ['generic noun after a name', [['CLIP model'], ['CLIP'], ['CLIP']], 'clip'],
    [
      'Benchmark after a coined word',
      [
        [{ type: 'Benchmark', name: 'MMEB Benchmark' }],
        [{ type: 'Benchmark', name: 'MMEB' }],
        [{ type: 'Benchmark', name: 'MMEB' }],
      ],
      'mmeb',
    ],
    [
      'long form stated by one paper, used alone by others',
      [[{ name: 'LoRA', longForm: 'Low-Rank Adaptation' }], ['Low-Rank Adaptation'], ['LoRA'], ['Low-rank adaptation']],
      'lora',
    ],
    [
      'abbreviation among the aliases of the long form',
      [[{ name: 'Vision Transformer', aliases: ['ViT'] }], ['ViT'], ['ViT']],
      'vit',
    ],
    ['an alias that nobody uses as a name', [[{ name: 'Med-Palm', aliases: ['the medical one'] }]], 'med-palm'],
    [
      'an alias both ways round',
      [[{ name: 'ChatGLM', aliases: ['GLM-Chat'] }], [{ name: 'GLM-Chat', aliases: ['ChatGLM'] }], ['ChatGLM']],
      'chatglm',
    ],
  ])('%s', (_case, papers, id) => {
    expect(ids(papersOf(...papers))).toEqual([id]);
  });
});

describe('names that are two', () => {
  test.each<[string, (Named | string)[][], string[]]>([
    ['letters after a number', [['GPT-4'], ['GPT-4V'], ['GPT-4o']], ['gpt-4', 'gpt-4o', 'gpt-4v']],
    ['plus signs', [['SatMAE'], ['SatMAE++']], ['satmae', 'satmae++']],
    [
      'versions',
      [['Llama 2'], ['Llama 3'], ['Llama 3.1'], ['Llama 31']],
      ['llama-2', 'llama-3', 'llama-3.1', 'llama-31'],
    ],
    ['numbers side by side', [['Phi-1 5'], ['Phi-15']], ['phi-1-5', 'phi-15']],
    [
      'a plural that one paper tells apart',
      [['Vision Transformers', 'Vision Transformer']],
      ['vision-transformer', 'vision-transformers'],
    ],
    [
      'an s that belongs to the name',
      [
        [{ type: 'Dataset', name: 'Places' }],
        [{ type: 'Dataset', name: 'Places' }],
        [{ type: 'Dataset', name: 'Place' }],
      ],
      ['place', 'places'],
    ],
    ['capital S at the end', [['ZGPS'], ['ZGP'], ['ZGP']], ['zgp', 'zgps']],
    [
      'a wrong alias in one paper',
      [[{ name: 'GPT-4', aliases: ['GPT-4o'] }], ['GPT-4o'], ['GPT-4o'], ['GPT-4']],
      ['gpt-4', 'gpt-4o'],
    ],
    [
      'a wrong alias where papers name both',
      [
        [{ name: 'BERT', aliases: ['RoBERTa'] }],
        [{ name: 'BERT', aliases: ['RoBERTa'] }],
        ['BERT', 'RoBERTa'],
        ['BERT', 'RoBERTa'],
      ],
      ['bert', 'roberta'],
    ],
    [
      "another model's long form",
      [
        [{ name: 'BERT', longForm: 'Bidirectional Encoder Representations from Transformers' }],
        [{ name: 'BERT', longForm: 'Bidirectional Encoder Representations from Transformers' }],
        [{ name: 'RoBERTa', longForm: 'Bidirectional Encoder Representations from Transformers' }],
        ['RoBERTa'],
      ],
      ['bert', 'roberta'],
    ],
    [
      'an alias shared by two',
      [[{ name: 'Qwen-VL', aliases: ['the assistant'] }], [{ name: 'LLaVA', aliases: ['the assistant'] }]],
      ['llava', 'qwen-vl'],
    ],
    [
      'a model in the name of a dataset',
      [['Segment Anything Model'], ['Segment']],
      ['segment', 'segment-anything-model'],
    ],
  ])('%s', (_case, papers, expected) => {
    expect(ids(papersOf(...papers))).toEqual(expected);
  });

  test('a wrong alias is not shown as one', () => {
    const { entities } = resolve(papersOf([{ name: 'GPT-4', aliases: ['GPT-4o', 'GPT4'] }], ['GPT-4o'], ['GPT-4o']));
    expect(entities.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['GPT-4', ['GPT4']],
      ['GPT-4o', []],
    ]);
  });
});

describe('homonyms', () => {
  const segment = { name: 'SAM', longForm: 'Segment Anything Model' };
  const sharpness = { name: 'SAM', longForm: 'Sharpness-Aware Minimization' };
  const papers = [
    readPaper('a-segment', [{ ...segment, introduced: true }]),
    readPaper('b-sharpness', [{ ...sharpness, introduced: true }]),
    readPaper('c-segment', [segment]),
    readPaper('d-sharpness', [{ name: 'Sharpness-Aware Minimization' }]),
    readPaper('e-bare', [{ name: 'SAM' }]),
    readPaper('f-segment', [segment]),
  ];

  test('two papers that introduce one short name with different long forms are two entities', () => {
    const { entities, papers: resolved } = resolve(papers);
    expect(entities.map(({ name, papers: count }) => [name, count])).toEqual([
      ['SAM', 4],
      ['SAM', 2],
    ]);
    expect(entities[0]?.id).toBe('sam');
    expect(entities[1]?.id).toMatch(/^sam-[0-9a-f]{6}$/);
    const entityOf = (id: string) => resolved.find((paper) => paper.document.id === id)?.mentions[0]?.entity;
    expect(entityOf('d-sharpness')).toBe(entities[1]?.id);
    expect(entityOf('e-bare'), 'a bare mention goes to the meaning with more papers').toBe('sam');
  });

  test('a long form of other words is a second meaning, even if no paper introduces it', () => {
    const stated = (longForm: string): Named[] => [{ name: 'CTST', longForm }];
    expect(
      ids(papersOf(stated('Cross Temporal Scale Transformer'), stated('Collaborative Two-Sample Testing'))),
    ).toEqual(['ctst', expect.stringMatching(/^ctst-[0-9a-f]{6}$/)]);
  });

  test('a reworded long form is no second meaning', () => {
    const clip = (longForm: string, introduced: boolean): Named => ({ name: 'CLIP', longForm, introduced });
    const ways = [
      clip('Contrastive Language-Image Pre-training', true),
      clip('Contrastive Language Image Pretraining', true),
      clip('Contrastive Language-Image Pretrained', false),
    ];
    expect(ids(papersOf(...ways.map((way) => [way])))).toEqual(['clip']);
  });
});

describe('name spaces', () => {
  test('the same name in two is two entities and the rarer takes the suffix', () => {
    const papers = papersOf(
      ['Alpaca'],
      ['Alpaca'],
      [{ type: 'Dataset', name: 'alpaca' }],
      [{ type: 'Dataset', name: 'PageText' }],
      [{ type: 'Benchmark', name: 'PageText' }],
      ['PageText'],
    );
    expect(resolve(papers).entities.map(({ id, type }) => [id, type])).toEqual([
      ['alpaca', 'Model'],
      ['alpaca-data', 'Dataset'],
      ['pagetext', 'Dataset'],
      ['pagetext-model', 'Model'],
    ]);
  });

  test('on a tie the model keeps the plain id, and a modality always does', () => {
    const papers = papersOf(
      ['Mira', { type: 'Dataset', name: 'Mira' }],
      ['Text', { type: 'Modality', name: 'image' }],
      ['Text', { type: 'Modality', name: 'text' }],
    );
    expect(ids(papers)).toEqual(['image', 'mira', 'mira-data', 'text', 'text-model']);
  });
});

describe('Dataset or Benchmark', () => {
  const dataset: Named = { type: 'Dataset', name: 'MMMU' };
  const benchmark: Named = { type: 'Benchmark', name: 'MMMU' };
  test.each<[Named[], string]>([
    [[dataset], 'Dataset'],
    [[dataset, benchmark], 'Dataset'],
    [[dataset, benchmark, benchmark], 'Benchmark'],
    [[dataset, benchmark, benchmark, dataset], 'Dataset'],
  ])('the majority of papers decides, Dataset on a tie (%#)', (roles, type) => {
    const { entities, papers } = resolve(papersOf(...roles.map((role) => [role])));
    expect(entities.map((entity) => [entity.id, entity.type])).toEqual([['mmmu', type]]);
    expect(papers.map((paper) => paper.mentions[0]?.role)).toEqual(roles.map((role) => role.type));
  });
});

test('the shown name is the most frequent form, ties alphabetical; years and papers are counted', () => {
  const papers = [
    readPaper('p1', ['LLaMA-2'], { year: 2024 }),
    readPaper('p2', ['Llama 2'], { year: 2023 }),
    readPaper('p3', ['Llama 2']),
    readPaper('p4', ['LLaMA-2', { name: 'Gemma' }]),
  ];
  expect(resolve(papers).entities).toEqual([
    { id: 'gemma', type: 'Model', name: 'Gemma', aliases: [], papers: 1 },
    { id: 'llama-2', type: 'Model', name: 'LLaMA-2', aliases: ['Llama 2'], papers: 4, firstYear: 2023, lastYear: 2024 },
  ]);
});
