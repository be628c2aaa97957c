import { z } from 'zod';
import { Document } from '../../vocabulary/document.ts';
import { splitAuthors } from './authors.ts';
import { arxivIdIn, doiIn } from './paper-address.ts';
import { idFromTitle } from './title-id.ts';

/** A record read, with what had to be left out of it; or why it could not be read. */
export type ReadRecord = { document: Document; leftOut: string[] } | { failed: string };

const shape = Document.shape;
const text = z.string().trim();
const name = z.union([text, z.object({ name: text }).transform((author) => author.name)]);

/** Fields without which there is no paper. */
const required = z.object({
  id: z
    .union([text, z.int().transform(String)])
    .nullish()
    .transform((id) => (id === '' || id === null ? undefined : id))
    .pipe(shape.id.optional()),
  title: text.pipe(shape.title),
  abstract: text
    .nullish()
    .transform((abstract) => abstract ?? '')
    .pipe(shape.abstract),
});

/** Fields without which a paper still is one: a bad value is left out, and said so. */
const optional = {
  year: z.union([z.int(), text.regex(/^\d{4}$/).transform(Number)]).pipe(shape.year.unwrap()),
  venue: text.pipe(shape.venue.unwrap()),
  url: text.pipe(shape.url.unwrap()),
  doi: text.transform((value) => doiIn(value) ?? '').pipe(shape.doi.unwrap()),
  arxiv: text.transform((value) => arxivIdIn(value) ?? '').pipe(shape.arxiv.unwrap()),
  authors: z
    .union([z.array(name), text.transform(splitAuthors)])
    .transform((authors) => authors.filter((author) => author !== ''))
    .pipe(shape.authors.unwrap()),
};

const expected: Record<keyof typeof optional | keyof typeof required.shape, string> = {
  id: 'a text or whole number of at most 300 characters',
  title: 'a text of 1 to 2,000 characters',
  abstract: 'a text of at most 50,000 characters',
  year: 'a year between 1800 and 2200',
  venue: 'a text of at most 500 characters',
  url: 'an http or https address',
  doi: 'a DOI such as 10.1000/182',
  arxiv: 'an arXiv id such as 1706.03762',
  authors: 'a list of names, or one text with ";" or "," between them',
};

/** undefined for a value nested so deeply that JSON.stringify, which calls itself per level, cannot write it. */
function asJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value) ?? 'undefined';
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const described = (value: unknown): string => {
  const json = asJson(value);
  if (json === undefined) return `${Array.isArray(value) ? 'a list' : 'an object'} nested too deeply to show`;
  return json.length > 80 ? `${json.slice(0, 77)}… (${json.length} characters)` : json;
};

const complaint = (field: keyof typeof expected, value: unknown): string =>
  value === undefined ? `"${field}" is missing` : `"${field}" is ${described(value)}, not ${expected[field]}`;

const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A paper out of one parsed JSON value; unknown fields are ignored, null and '' count as absent. */
export function readRecord(value: unknown): ReadRecord {
  if (!isObject(value)) return { failed: `${described(value)} is not a JSON object with a "title"` };
  const core = required.safeParse(value);
  if (!core.success) {
    const fields = new Set(core.error.issues.map((issue) => issue.path[0]));
    const bad = z.array(required.keyof()).parse([...fields]);
    return { failed: bad.map((field) => complaint(field, value[field])).join('; ') };
  }
  const leftOut: string[] = [];
  const read = <T>(field: keyof typeof optional, schema: z.ZodType<T>): T | undefined => {
    if (isAbsent(value[field])) return undefined;
    const parsed = schema.safeParse(value[field]);
    if (parsed.success) return parsed.data;
    leftOut.push(complaint(field, value[field]));
    return undefined;
  };
  const url = read('url', optional.url);
  const doi = read('doi', optional.doi) ?? (url === undefined ? undefined : doiIn(url));
  const arxiv = read('arxiv', optional.arxiv) ?? arxivIdIn(url ?? '') ?? arxivIdIn(doi ?? '');
  const { id, title, abstract } = core.data;
  const fields = {
    year: read('year', optional.year),
    venue: read('venue', optional.venue),
    url,
    doi,
    arxiv,
  };
  const present = Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined));
  const authors = read('authors', optional.authors) ?? [];
  return { document: Document.parse({ id: id ?? idFromTitle(title), title, abstract, authors, ...present }), leftOut };
}
