import { namedTypes } from '../../vocabulary/kinds.ts';
import type { SpanChances, TaggerReading } from '../tagger/reading.ts';
import { spanOf } from '../text/token.ts';
import type { NameGroup } from './mention.ts';
import { mostMentions } from './read-cues.ts';

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** By reading, which belongs to one text: all names in it ask. */
const knownMarks = new WeakMap<TaggerReading, Set<string>>();

function markedSpans(reading: TaggerReading): Set<string> {
  const known = knownMarks.get(reading) ?? new Set(reading.spans.map(({ start, end }) => `${start},${end}`));
  knownMarks.set(reading, known);
  return known;
}

/** What the neural tagger thinks of a name, over all its mentions. */
export function taggedChances({ mentions }: NameGroup, reading: TaggerReading): Record<string, number> {
  const spans = mentions.slice(0, mostMentions).map(spanOf);
  const chances = spans.map((span) => reading.ofSpan(span));
  const over = (key: string, of: (one: SpanChances) => number): [string, number][] => {
    const values = chances.map(of);
    return [
      [`tagger-${key}`, mean(values)],
      [`tagger-${key}-best`, Math.max(...values)],
    ];
  };
  const any = ({ types }: SpanChances): number => types.Model + types.Dataset + types.Benchmark;
  const resource = ({ types }: SpanChances): number => types.Dataset + types.Benchmark;
  const share = (part: number, whole: number): number => (whole > 0.001 ? part / whole : 0);
  const sum = (of: (one: SpanChances) => number): number => chances.reduce((all, one) => all + of(one), 0);
  const marked = markedSpans(reading);
  const own = spans.filter((span) => marked.has(span.join()));
  return Object.fromEntries([
    ...namedTypes.flatMap((type) => over(type.toLowerCase(), ({ types }) => types[type])),
    ...over('name', any),
    ...over('opens', ({ opens }) => opens),
    ...over('closes', ({ closes }) => closes),
    ...over('whole', (one) => any(one) * one.opens * one.closes),
    ['tagger-resource-share', share(sum(resource), sum(any))],
    [
      'tagger-dataset-share',
      share(
        sum(({ types }) => types.Dataset),
        sum(resource),
      ),
    ],
    ['tagger-marked', own.length / spans.length],
    ['tagger-own', reading.isOwn(spans)],
  ]);
}
