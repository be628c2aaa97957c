import type { z } from 'zod';

/** The engines that Weft runs on. */
export type Engine = 'ladybug' | 'neo4j';

/**
 * A question to the graph as a value: text, schema of its parameters, schema of its rows. It runs nothing; a
 * `GraphStore` does. The text stands beside its module in `NAME.cypher` (or `NAME.ladybug.cypher` where the embedded
 * dialect differs), whose first lines are its title and what it answers, as `//` comments.
 */
export interface NamedQuery<Parameters, Row> {
  name: string;
  title: string;
  /** One sentence: what it answers. */
  answers: string;
  parameters: z.ZodType<Parameters>;
  row: z.ZodType<Row>;
  text: Record<Engine, string>;
}
