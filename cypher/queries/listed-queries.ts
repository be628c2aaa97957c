import { z } from 'zod';
import type { GraphStore, Table } from '../graph-store.ts';
import type { NamedQuery } from '../named-query.ts';
import { comparedModels } from './compared-models.ts';
import { dataAModelWasTrainedOn } from './data-a-model-was-trained-on.ts';
import { modelsEvaluatedOn } from './models-evaluated-on.ts';
import { mostMentioned } from './most-mentioned.ts';
import { newSince } from './new-since.ts';
import { papersThatIntroduce } from './papers-that-introduce.ts';
import { versionsOfAFamily } from './versions-of-a-family.ts';

/** A ready-made question that can be asked by its name, in the API and on the command line. */
export interface ListedQuery {
  name: string;
  title: string;
  answers: string;
  /** Names of its parameters; those with a default are marked by "?". */
  parameters: string[];
  /** Why it cannot be asked with these parameters, as a sentence; null when it can. */
  refusal(given: Record<string, unknown>): string | null;
  /**
   * Asks it with parameters as a person typed them.
   * @throws ZodError where `refusal` has a reason.
   */
  ask(store: GraphStore, given: Record<string, unknown>): Promise<Table>;
}

/** All of them, by name. */
export const listedQueries: ListedQuery[] = [
  listed(comparedModels),
  listed(dataAModelWasTrainedOn),
  listed(modelsEvaluatedOn),
  listed(mostMentioned),
  listed(newSince),
  listed(papersThatIntroduce),
  listed(versionsOfAFamily),
];

function listed<P extends object, R extends object>(query: NamedQuery<P, R>): ListedQuery {
  const { name, title, answers, parameters } = query;
  const shape = parameters instanceof z.ZodObject ? parameters.shape : {};
  const strict = parameters instanceof z.ZodObject ? parameters.strict() : parameters;
  const named = Object.entries(shape).map(([key, value]) => (isOptional(value) ? `${key}?` : key));
  return {
    name,
    title,
    answers,
    parameters: named,
    refusal(given) {
      const { error } = strict.safeParse(given);
      if (error === undefined) return null;
      const wrong = error.issues.map(({ path, message }) => [...path.map(String), message].join(': '));
      return `The parameters of ${name} (${named.join(', ') || 'none'}) are not right: ${wrong.join('; ')}.`;
    },
    async ask(store, given) {
      strict.parse(given);
      const asked = parameters.parse(given);
      const limit = 'limit' in asked && typeof asked.limit === 'number' ? asked.limit : Number.POSITIVE_INFINITY;
      // One row more than asked for tells whether there are more; the largest limit has no room for it.
      const more = parameters.safeParse({ ...asked, limit: limit + 1 });
      const rows = await store.read(query, more.success ? more.data : asked);
      return asTable(rows, limit, !more.success);
    },
  };
}

function isOptional(schema: z.core.$ZodType): boolean {
  return z.safeParse(schema, undefined).success;
}

function asTable(rows: object[], limit: number, fullMeansCut: boolean): Table {
  const shown = rows.slice(0, limit).map((row) => new Map<string, unknown>(Object.entries(row)));
  const columns = [...new Set(shown.flatMap((row) => [...row.keys()]))];
  return {
    columns,
    rows: shown.map((row) => columns.map((column) => row.get(column) ?? null)),
    cut: rows.length > limit || (fullMeansCut && rows.length === limit),
  };
}
