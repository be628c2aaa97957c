import type { QueryParameter } from '../../../vocabulary/api/ready-made.ts';
import { type EdgeType, type EntityType, entityTypes, namedTypes } from '../../../vocabulary/kinds.ts';

/** Edges of which an entity has to have one: the types, and at which of their ends it stands. */
export interface EntityPart {
  edges: readonly Exclude<EdgeType, 'SIMILAR_TO' | 'MENTIONED_WITH'>[];
  end: 'source' | 'target' | 'either';
}

/** A parameter, and for an entity what makes it have an answer. */
export interface AskedParameter {
  parameter: QueryParameter;
  part?: EntityPart;
}

const entity =
  (usualName: string, usualTitle: string, kinds: readonly EntityType[]) =>
  (part: EntityPart, name = usualName, title = usualTitle): AskedParameter => ({
    parameter: { type: 'entity', name, title, kinds: [...kinds] },
    part,
  });

export const aModel = entity('model', 'Model', ['Model']);
export const someData = entity('data', 'Dataset or benchmark', ['Dataset', 'Benchmark']);
export const aModality = entity('modality', 'Modality', ['Modality']);
export const anEntity = entity('entity', 'Name', entityTypes);
export const aNamedEntity = entity('entity', 'Model, dataset or benchmark', namedTypes);

export const mentioned: EntityPart = { edges: ['MENTIONS'], end: 'target' };

export const aYear = (title = 'Year'): AskedParameter => ({ parameter: { type: 'year', name: 'year', title } });

export const aTerm: AskedParameter = { parameter: { type: 'term', name: 'term', title: 'Key term' } };

export const aCommunity = (name: string, title: string): AskedParameter => ({
  parameter: { type: 'community', name, title },
});

/** Datasets and benchmarks together, or one of them alone. */
export const aDataType: AskedParameter = {
  parameter: {
    type: 'choice',
    name: 'type',
    title: 'Type',
    choices: ['Dataset or benchmark', 'Dataset', 'Benchmark'],
    default: 'Dataset or benchmark',
  },
};

export const aType = (choices: readonly EntityType[]): AskedParameter => ({
  parameter: { type: 'choice', name: 'type', title: 'Type', choices: [...choices], default: choices[0] ?? 'Model' },
});
