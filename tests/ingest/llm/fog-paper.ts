import { clean } from '../../../ingest/text/clean.ts';
import { Document } from '../../../vocabulary/document.ts';

export const fogPaper = clean(
  Document.parse({
    id: 'fog',
    title: 'FogNet: Seeing Through Haze',
    abstract:
      'We introduce FogNet, a network for hazy photographs. Fine-tuned from U-Net on HazeWorld, our model outperforms ' +
      'ClearNet on HazeWorld-C and the Mist Bench (MB).',
  }),
);

const second =
  'Fine-tuned from U-Net on HazeWorld, our model outperforms ClearNet on HazeWorld-C and the Mist Bench (MB).';
const ours = { source: 'FogNet', outcome: null, sentence: second, sourceWords: 'our model' };
const named = (type: string, name: string, aliases: string[] = []) => ({ type, name, aliases, longForm: null });

export const introduced = {
  type: 'INTRODUCES',
  source: 'PAPER',
  target: 'FogNet',
  outcome: null,
  sentence: 'We introduce FogNet, a network for hazy photographs.',
  sourceWords: 'We introduce',
  targetWords: 'FogNet',
};
export const compared = {
  ...ours,
  type: 'COMPARED_WITH',
  target: 'ClearNet',
  outcome: 'better',
  targetWords: 'ClearNet',
};

/** What a good model answers to that paper. */
export const fogAnswer = {
  entities: [
    named('Model', 'FogNet'),
    named('Model', 'U-Net'),
    named('Model', 'ClearNet'),
    named('Dataset', 'HazeWorld'),
    named('Benchmark', 'HazeWorld-C'),
    named('Benchmark', 'Mist Bench', ['MB']),
  ],
  modalities: [{ name: 'image', words: ['photographs'] }],
  claims: [
    introduced,
    { ...ours, type: 'BASED_ON', target: 'U-Net', targetWords: 'U-Net' },
    { ...ours, type: 'TRAINED_ON', target: 'HazeWorld', targetWords: 'HazeWorld' },
    compared,
    { ...ours, type: 'EVALUATED_ON', target: 'Mist Bench', targetWords: 'MB' },
    { ...introduced, type: 'HAS_MODALITY', source: 'FogNet', target: 'image', targetWords: 'photographs' },
  ],
};
