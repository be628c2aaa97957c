/** What makes a store of one version of the schema one of the next, in one transaction; each statement is safe to run again. */
export interface Migration {
  from: number;
  ladybug: string[];
  neo4j: string[];
}

/** In order. A step is never changed once a version with it is out: stores that went through it exist. */
export const migrations: Migration[] = [
  {
    // Entities say of which family they are a version. The next ingest fills it in.
    from: 1,
    ladybug: ['Model', 'Dataset', 'Benchmark', 'Modality'].map(
      (label) => `ALTER TABLE ${label} ADD IF NOT EXISTS \`family\` STRING`,
    ),
    neo4j: [],
  },
  {
    // Papers and communities carry key terms. The next ingest or analysis fills them in.
    from: 2,
    ladybug: ['Paper', 'Community'].map((label) => `ALTER TABLE ${label} ADD IF NOT EXISTS \`terms\` STRING[]`),
    neo4j: [],
  },
];
