import type { AnalysisInput } from '../../../ingest/analyse/index.ts';
import type { Analysis, Placement } from '../../../vocabulary/graph.ts';
import { EntityId, PaperId } from '../../../vocabulary/ids.ts';
import type { EntityType } from '../../../vocabulary/kinds.ts';

export interface WrittenPaper {
  id: string;
  title: string;
  abstract: string;
  names?: [EntityType, string][];
}

/** A graph as ingest would store it, from a few papers and the names in them. */
export function graphOf(papers: WrittenPaper[]): AnalysisInput {
  const entities = new Map<string, AnalysisInput['entities'][number]>();
  const mentions: AnalysisInput['mentions'] = [];
  for (const paper of papers) {
    for (const [type, name] of paper.names ?? []) {
      const id = EntityId.parse(name.toLowerCase().replaceAll(' ', '-'));
      const known = entities.get(id);
      entities.set(id, { id, type, name, papers: (known?.papers ?? 0) + 1, placement: null });
      mentions.push({ paper: PaperId.parse(paper.id), entity: id, count: 1 });
    }
  }
  return {
    papers: papers.map(({ id, title, abstract }) => ({ id: PaperId.parse(id), title, abstract, placement: null })),
    entities: [...entities.values()],
    mentions,
    claims: [],
    communities: [],
  };
}

/** The same graph as it is read back after an analysis was written. */
export function written(input: AnalysisInput, analysis: Analysis): AnalysisInput {
  return {
    ...input,
    papers: input.papers.map((paper) => ({ ...paper, placement: analysis.papers.get(paper.id) ?? null })),
    entities: input.entities.map((entity) => ({ ...entity, placement: analysis.entities.get(entity.id) ?? null })),
    communities: analysis.communities,
  };
}

export const placementsOf = (analysis: Analysis): Placement[] => [
  ...analysis.papers.values(),
  ...analysis.entities.values(),
];

const eyeTopics = [
  'vessel segmentation',
  'diabetic retinopathy',
  'optic disc',
  'retinal lesions',
  'glaucoma screening',
];
const speechTopics = [
  'speaker diarization',
  'accent adaptation',
  'phoneme alignment',
  'noisy microphones',
  'whispering',
];

/** Twenty papers on two subjects that share nothing but the modality `image` here and there. */
export const twoSubjects: WrittenPaper[] = Array.from({ length: 20 }, (_, index): WrittenPaper => {
  const eye = index % 2 === 0;
  const topic = (eye ? eyeTopics : speechTopics)[Math.floor(index / 2) % 5] ?? '';
  return eye
    ? {
        id: `eye-${index}`,
        title: `Retinal photographs and ${topic}, part ${index}`,
        abstract: `Ophthalmologists read retinal photographs for ${topic}. We grade fundus cameras by ${topic}.`,
        names: [
          ['Modality', 'fundus'],
          ['Dataset', index % 4 === 0 ? 'EyePACS' : 'DRIVE'],
          ['Model', `EyeNet${index}`],
        ],
      }
    : {
        id: `speech-${index}`,
        title: `Acoustic decoding and ${topic}, part ${index}`,
        abstract: `Speech recognizers stumble over ${topic}. Our acoustic decoding copes with ${topic} in spontaneous speech.`,
        names: [
          ['Modality', 'speech'],
          ['Benchmark', index % 4 === 1 ? 'LibriSpeech' : 'TED-LIUM'],
          ['Model', `EarNet${index}`],
        ],
      };
});
