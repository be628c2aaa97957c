import type { GraphStore } from '../cypher/graph-store.ts';
import type { Extractor } from '../ingest/extractor.ts';
import { ingest } from '../ingest/pipeline.ts';
import { readInputs } from '../ingest/read/index.ts';
import { type Figure, timed } from './figure.ts';

/** From the file to the analysed store, with as many threads as there are cores. */
export async function measureIngest(path: string, store: GraphStore, extractor: Extractor): Promise<Figure> {
  const { result, seconds } = await timed(() => ingest(store, readInputs([path]), { extractor }));
  return { what: 'ingest, whole', amount: result.added, unit: 'papers', seconds, compared: null };
}
