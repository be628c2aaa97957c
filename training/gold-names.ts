import type { Candidate, TypedName } from '../ingest/detect/mention.ts';
import { nameKey } from '../ingest/detect/name-key.ts';
import { endFinder, scoredEntities } from '../ingest/score/align.ts';
import type { PaperGraph } from '../ingest/score/index.ts';
import type { TokenisedText } from '../ingest/text/token.ts';
import type { NamedType } from '../vocabulary/kinds.ts';

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

function occurrences(text: TokenisedText, form: string): Candidate[] {
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(form)}(?![\p{L}\p{N}])`, 'gu');
  return [...text.text.matchAll(pattern)].map(
    (match): Candidate => ({
      start: match.index,
      end: match.index + match[0].length,
      surface: match[0],
      key: nameKey(match[0]),
      sentence: Math.max(
        0,
        text.sentences.findLastIndex(({ start }) => start <= match.index),
      ),
      kind: 'known',
      rules: [],
    }),
  );
}

/** The names of a gold graph where they stand in the text, longer forms first; `found` lends what only the extractor knows. */
export function goldNames(text: TokenisedText, graph: PaperGraph, found: TypedName[]): TypedName[] {
  const entities = scoredEntities(graph, false);
  const find = endFinder(entities);
  const introduced = new Set(
    graph.relations.filter(({ type }) => type === 'INTRODUCES').map(({ target }) => find(target)),
  );
  const all = graph.entities.flatMap(({ name, aliases }, index) =>
    [...new Set([name, ...aliases])].flatMap((form) =>
      occurrences(text, form.replace(/[\\$]/g, '')).map((mention) => ({ index, mention })),
    ),
  );
  all.sort(
    (a, b) => b.mention.end - b.mention.start - (a.mention.end - a.mention.start) || a.mention.start - b.mention.start,
  );
  const kept: typeof all = [];
  for (const one of all)
    if (kept.every(({ mention }) => mention.end <= one.mention.start || mention.start >= one.mention.end))
      kept.push(one);
  return graph.entities.flatMap(({ type, name, aliases }, index): TypedName[] => {
    if (type === 'Modality') return [];
    const mentions = kept.filter((one) => one.index === index).map(({ mention }) => mention);
    if (mentions.length === 0) return [];
    mentions.sort((a, b) => a.start - b.start);
    const keys = [name, ...aliases].map(nameKey);
    const known = found.find((one) => one.keys.some((key) => keys.includes(key)));
    const named: NamedType = type;
    return [
      {
        name,
        keys,
        mentions,
        further: [],
        longForm: known?.longForm ?? null,
        type: named,
        isIntroduced: introduced.has(index),
        score: known?.score ?? 0.5,
        rules: known?.rules ?? [],
      },
    ];
  });
}
