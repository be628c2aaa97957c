import { z } from 'zod';
import type { QueryCell, QueryColumn, QueryParameter, ReadyMadeQuery } from '../../../vocabulary/api/ready-made.ts';
import { EntityId } from '../../../vocabulary/ids.ts';
import type { NamedQuery } from '../../named-query.ts';
import { queryTexts } from '../query-texts.ts';
import { type AnswerColumn, rowOfColumns } from './columns.ts';
import type { AskedParameter, EntityPart } from './parameters.ts';

/** A question that a reader asks by filling in its parameters. */
export interface ReadyMade extends ReadyMadeQuery {
  /** Its rows are cells, one per column. */
  query: NamedQuery<Record<string, string | number>, QueryCell[]>;
  /** By entity parameter: the edges that an entity needs in order to have an answer. */
  parts: ReadonlyMap<string, EntityPart>;
}

interface Definition {
  group: ReadyMadeQuery['group'];
  /** All but the limit, which every query has. */
  parameters?: AskedParameter[];
  columns: AnswerColumn[];
  graph?: ReadyMadeQuery['graph'];
  example?: ReadyMadeQuery['example'];
}

export const mostRows = 1_000;

const limit: QueryParameter = { type: 'count', name: 'limit', title: 'Most rows', min: 1, max: mostRows, default: 100 };

/** Makes the query of a module from its `.cypher` texts, and its schemas from its parameters and columns. */
export function defineReadyMade(
  moduleUrl: string,
  { group, parameters: asked = [], columns, graph, example = {} }: Definition,
): ReadyMade {
  const { name, title, answers, text } = queryTexts(moduleUrl);
  const parameters = [...asked.map(({ parameter }) => parameter), limit];
  const parts = asked.flatMap(({ parameter, part }) => (part ? [[parameter.name, part] as const] : []));
  return {
    id: name,
    group,
    title,
    answers,
    parameters,
    columns: columns.map(({ name, title, type }): QueryColumn => ({ name, title, type })),
    ...(graph && { graph }),
    example,
    parts: new Map(parts),
    query: {
      name,
      title,
      answers,
      text,
      parameters: z.object(Object.fromEntries(parameters.map((one) => [one.name, schemaOf(one)]))),
      row: rowOfColumns(columns),
    },
  };
}

function schemaOf(parameter: QueryParameter): z.ZodType<string | number> {
  switch (parameter.type) {
    case 'entity':
      return EntityId;
    case 'community':
    case 'term':
      return z.string();
    case 'choice':
      return z.enum(parameter.choices);
    case 'year':
      return z.int();
    case 'count':
      // One row more than a person may ask for tells whether there are more.
      return z
        .int()
        .min(parameter.min)
        .max(parameter.max + 1);
  }
}
