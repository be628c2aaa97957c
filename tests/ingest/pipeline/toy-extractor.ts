import type { Extractor } from '../../../ingest/extractor.ts';
import { type Document, textOf } from '../../../vocabulary/document.ts';
import type { Extract, ExtractedEntity, Span } from '../../../vocabulary/extract.ts';
import type { EntityType } from '../../../vocabulary/kinds.ts';

const typeByNoun: Record<string, EntityType> = { model: 'Model', dataset: 'Dataset', benchmark: 'Benchmark' };

/** Reads "model X", "dataset X", "benchmark X" as names; claims that the first model was evaluated on all data. */
export function toyExtractor(options: { version?: string; failsOn?: RegExp } = {}): Extractor & { read: string[] } {
  const read: string[] = [];
  return {
    version: options.version ?? 'toy-1',
    about: 'reading for tests',
    options: { grade: 'fast' },
    read,
    async extract(document: Document): Promise<Extract> {
      if (options.failsOn?.test(document.title)) throw new Error(`cannot make sense of it\n    at somewhere`);
      read.push(document.id);
      const text = textOf(document);
      const entities: ExtractedEntity[] = [];
      for (const match of text.matchAll(/\b(model|dataset|benchmark) ([A-Z][\w-]*)/g)) {
        const [whole, noun = '', name = ''] = match;
        const type = typeByNoun[noun] ?? 'Model';
        const end = match.index + whole.length;
        const span: Span = [end - name.length, end];
        const known = entities.find((entity) => entity.name === name && entity.type === type);
        if (known) known.spans.push(span);
        else entities.push({ type, name, aliases: [], spans: [span], score: 0.5, rules: ['toy'] });
      }
      const model = entities.findIndex((entity) => entity.type === 'Model');
      const sentence: Span = [document.title.length + 1, text.length];
      const claims = entities.flatMap((entity, target) =>
        model < 0 || target === model
          ? []
          : [
              {
                type: entity.type === 'Model' ? ('COMPARED_WITH' as const) : ('EVALUATED_ON' as const),
                source: model,
                target,
                sentence,
                sourceSpan: entities[model]?.spans[0] ?? sentence,
                targetSpan: entity.spans[0] ?? sentence,
                score: 0.5,
                rule: 'toy',
              },
            ],
      );
      return { entities, claims };
    },
  };
}
