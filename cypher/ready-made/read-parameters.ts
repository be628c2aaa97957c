import type { QueryParameter } from '../../vocabulary/api/ready-made.ts';
import { listWords } from '../../vocabulary/list-words.ts';
import type { ReadyMade } from '../queries/ready-made/define-ready-made.ts';
import { ParameterRefused } from './parameter-refused.ts';

/** "data", "limit?": names of parameters, those that may be left out marked. */
export const parameterNames = ({ parameters }: ReadyMade): string =>
  parameters.map((parameter) => ('default' in parameter ? `${parameter.name}?` : parameter.name)).join(', ');

/**
 * Parameters as they came, as text or numbers, with defaults filled in. Names are not looked up yet.
 * @throws ParameterRefused
 */
export function readParameters(query: ReadyMade, given: Record<string, unknown>): Map<string, string | number> {
  const unknown = Object.keys(given).find((name) => query.parameters.every((parameter) => parameter.name !== name));
  if (unknown !== undefined) {
    throw new ParameterRefused(
      `The query ${query.id} has no parameter ${JSON.stringify(unknown)}; it takes ${parameterNames(query)}.`,
    );
  }
  return new Map(query.parameters.map((parameter) => [parameter.name, read(query, parameter, given[parameter.name])]));
}

function read({ id }: ReadyMade, parameter: QueryParameter, given: unknown): string | number {
  const refuse = (wanted: string) =>
    new ParameterRefused(`The parameter ${parameter.name} of ${id} is ${JSON.stringify(given)}; it must be ${wanted}.`);
  const isAbsent = given === undefined || given === null || given === '';
  if (isAbsent && 'default' in parameter) return parameter.default;
  if (isAbsent) {
    throw new ParameterRefused(`The query ${id} needs the parameter ${parameter.name}: ${wantedOf(parameter)}.`);
  }
  if (parameter.type === 'year' || parameter.type === 'count') {
    const number = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
    const { min, max } = parameter.type === 'count' ? parameter : { min: 1800, max: 2200 };
    if (typeof number !== 'number' || !Number.isInteger(number) || number < min || number > max)
      throw refuse(wantedOf(parameter));
    return number;
  }
  // A name may look like a number, and comes as one from a form or a command line.
  const text = typeof given === 'number' ? String(given) : given;
  if (typeof text !== 'string' || text.trim() === '' || text.length > 500) throw refuse(wantedOf(parameter));
  if (parameter.type !== 'choice') return text.trim();
  const chosen = parameter.choices.find((choice) => choice.toLowerCase() === text.trim().toLowerCase());
  if (chosen === undefined) throw refuse(wantedOf(parameter));
  return chosen;
}

export function wantedOf(parameter: QueryParameter): string {
  switch (parameter.type) {
    case 'entity':
      return `the name or the id of a ${listWords(
        parameter.kinds.map((kind) => kind.toLowerCase()),
        'or',
      )}`;
    case 'community':
      return 'the name or the id of a community';
    case 'term':
      return 'a key term of papers, such as “segmentation”';
    case 'year':
      return 'a year, such as 2020';
    case 'count':
      return `a whole number from ${parameter.min} to ${parameter.max}`;
    case 'choice':
      return listWords(parameter.choices, 'or');
  }
}
