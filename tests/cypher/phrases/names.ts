import type { PhraseNames } from '../../../cypher/phrases/phrase-names.ts';
import type { NodeHead } from '../../../vocabulary/api/node.ts';
import { NodeId } from '../../../vocabulary/ids.ts';
import type { EntityType } from '../../../vocabulary/kinds.ts';

const byKind: Record<EntityType, string[]> = {
  Model: ['LLaVA', 'GPT-4V', 'BERT', 'CLIP', 'ResNet', 'SAM', 'Segment Anything', 'RoBERTa', 'Whisper', 'Atlas'],
  Dataset: ['COCO', 'Visual Genome', 'MIMIC-CXR', 'ImageNet', 'Places', 'Common Crawl', 'PTB-XL', 'CIFAR-10'],
  Benchmark: ['MMMU', 'VQA', 'GLUE', 'Atlas'],
  Modality: ['ECG', 'video', 'X-ray', 'text', 'image', 'chest X-ray', 'audio'],
};

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}+]/gu, '');
const idOf = (name: string, kind: EntityType): NodeId =>
  NodeId.parse(`${name.toLowerCase().replaceAll(' ', '-')}${name === 'Atlas' && kind === 'Benchmark' ? '-data' : ''}`);

export const heads: readonly NodeHead[] = (['Model', 'Dataset', 'Benchmark', 'Modality'] as const).flatMap((kind) =>
  byKind[kind].map((name) => ({ id: idOf(name, kind), kind, name, papers: 3 })),
);

/** Key terms of papers: one begins with a name, and two hold words of questions. */
export const keyTerms = ['segmentation', 'image segmentation', 'report generation', 'video datasets'];

/** Names of the field, two of them an Atlas. */
export const names: PhraseNames = {
  called: (text) => heads.filter(({ name }) => plain(name) === plain(text)),
  term: (text) => keyTerms.find((term) => plain(term) === plain(text)) ?? null,
  nearTerm: (text) => keyTerms.find((term) => plain(term).startsWith(plain(text))) ?? null,
  near: (text) => heads.filter(({ name }) => plain(text).length > 1 && plain(name).startsWith(plain(text))),
};
