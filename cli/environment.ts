import { z } from 'zod';
import { Grade } from '../ingest/grade.ts';
import { UsageError } from './usage-error.ts';

/** An empty variable counts as not set: `PORT= weft serve`. */
const unlessEmpty = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const Environment = z.object({
  /** `bolt://…` or `neo4j://…`: the graph is in Neo4j. */
  NEO4J_URI: unlessEmpty(
    z.string().regex(/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/\S+$/, 'must look like bolt://HOST:7687 or neo4j+s://HOST'),
  ),
  NEO4J_USERNAME: unlessEmpty(z.string()),
  NEO4J_PASSWORD: unlessEmpty(z.string()),
  NEO4J_DATABASE: unlessEmpty(z.string()),
  /** Path of the embedded store. */
  WEFT_DATA: unlessEmpty(z.string()),
  /** What writing over the network takes; else `serve` makes a new one each time. */
  WEFT_TOKEN: unlessEmpty(z.string().min(16, 'must have at least 16 characters')),
  /** Names under which `serve` may be addressed, with commas between: of a proxy, or in a container's network. */
  WEFT_ALLOWED_HOSTS: unlessEmpty(
    z.string().transform((names) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    ),
  ),
  /** How papers are read; `--grade` goes first. */
  WEFT_GRADE: unlessEmpty(Grade),
  /** The endpoint of the llm grade. It may be shown and logged, so it holds no password. */
  WEFT_LLM_URL: unlessEmpty(
    z
      .url({ protocol: /^https?$/, error: 'must be the address of an OpenAI-compatible API, https://HOST/v1' })
      .refine((url) => !/^https?:\/\/[^/]*@/i.test(url), 'must hold no user or password; the key goes to WEFT_LLM_KEY'),
  ),
  WEFT_LLM_KEY: unlessEmpty(z.string().regex(/^[\x21-\x7e]+$/, 'must be letters, digits and signs without spaces')),
  WEFT_LLM_MODEL: unlessEmpty(z.string()),
  PORT: unlessEmpty(z.coerce.number('must be a number').int().min(0).max(65_535)),
  HOST: unlessEmpty(z.string()),
  /** `debug` shows where an error inside Weft came from. */
  LOG_LEVEL: unlessEmpty(z.enum(['error', 'info', 'debug'])),
});
export type Environment = z.infer<typeof Environment>;

/**
 * The environment as the program understands it. Read here and nowhere else.
 * @throws UsageError naming the variable.
 */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const parsed = Environment.safeParse(variables);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0]);
  throw new UsageError(`The environment variable ${name} cannot be used: ${issue?.message}.`);
}
