import type { z } from 'zod';
import { HttpProblem } from './problem.ts';
import { wanted } from './wanted.ts';

/** The parts of a request, in the words of a message. */
export type Part = 'path' | 'query' | 'body';

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};

const valueAt = (value: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), value);

function sentence(issue: z.core.$ZodIssue, part: Part, value: unknown, known: string[]): string {
  if (issue.code === 'unrecognized_keys') {
    const list = known.length === 0 ? 'none are known here' : `known are ${known.join(', ')}`;
    return `unknown in the ${part}: ${issue.keys.join(', ')} (${list})`;
  }
  const [name = '', ...within] = issue.path;
  const place = issue.path.length === 0 ? `the ${part}` : `"${placeName(issue.path, part)}" in the ${part}`;
  const is = valueAt(value, issue.path);
  if (is !== undefined) return `${place} is ${shown(is)}: ${wanted(issue)}`;
  const given = valueAt(value, [name]);
  const [at] = within;
  // A list in a query is one text, "a,b", until it is split.
  if (part === 'query' && typeof given === 'string' && typeof at === 'number') {
    const item = given.split(',').filter((one) => one !== '')[at];
    return `${place} has ${shown(item)}: ${wanted(issue)}`;
  }
  return `${place} is missing`;
}

const placeName = (path: PropertyKey[], part: Part): string =>
  path
    .slice(0, part === 'query' ? 1 : path.length)
    .map(String)
    .join('.');

/** The strict form of each schema, made once: zod compiles a schema at its first use. */
const stricts = new WeakMap<z.ZodObject, z.ZodObject>();

function strict(schema: z.ZodObject): z.ZodObject {
  const made = stricts.get(schema) ?? schema.strict();
  stricts.set(schema, made);
  return made;
}

/**
 * Parses one part of a request. A field that nobody knows is refused too, with the list of those known: a misspelled
 * filter would else be a filter silently not applied.
 * @throws HttpProblem 400 that names each wrong field.
 */
export function parseRequest<S extends z.ZodObject>(schema: S, part: Part, value: unknown): z.output<S> {
  const parsed = strict(schema).safeParse(value);
  if (parsed.success) return schema.parse(value);
  const known = Object.keys(schema.shape);
  const sentences = parsed.error.issues.slice(0, 5).map((issue) => sentence(issue, part, value, known));
  throw new HttpProblem(400, `${sentences.join('; ')}.`);
}
