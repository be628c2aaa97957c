import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createExtractor } from '../../../ingest/extract.ts';
import { aboutGrade } from '../../../ingest/grade.ts';
import { loadTagger } from '../../../ingest/tagger/load-tagger.ts';
import { tokenise } from '../../../ingest/text/tokenise.ts';
import { Document, textOf } from '../../../vocabulary/document.ts';
import { writeTinyWeights } from './tiny-weights.ts';

const runtime = 'onnxruntime-web' as const;
let weights = '';
beforeEach(() => {
  weights = writeTinyWeights();
});
afterEach(() => rmSync(weights, { recursive: true }));

const paper = (abstract: string) => Document.parse({ id: 'tiny', title: 'TinyNet: We Train on Imagenets', abstract });

async function load() {
  const loaded = await loadTagger({ weights, runtime });
  if (loaded.tagger === null) throw new Error(loaded.reason);
  return loaded;
}

test('answers are chances, spans cut out words, and the same text gives the same', async () => {
  const { tagger } = await load();
  const document = paper('We train on images (unrelated). On ImageNet we train.');
  const text = textOf(document);
  const reading = await tagger.read(await tokenise(document));
  expect(tagger.runtime).toMatch(/^onnxruntime-web \d/);
  expect(reading.spans.length).toBeGreaterThan(0);
  let end = 0;
  for (const span of reading.spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    end = span.end;
    expect(text.slice(span.start, span.end)).toMatch(/^\S/);
    const { types, opens, closes } = reading.ofSpan([span.start, span.end]);
    expect(types[span.type]).toBeCloseTo(span.score, 9);
    for (const chance of [...Object.values(types), opens, closes]) {
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
    }
  }
  const [a, b] = [text.indexOf('TinyNet'), text.indexOf('ImageNet')];
  const claims = reading.claimsBetween([[a, a + 7]], [[b, b + 8]]);
  for (const chance of [reading.isOwn([[a, a + 7]]), reading.isStated([[b, b + 8]]), ...Object.values(claims)]) {
    expect(chance).toBeGreaterThan(0);
    expect(chance).toBeLessThan(1);
  }
  expect(reading.claimsBetween([[b, b + 8]], [[a, a + 7]])).not.toEqual(claims);
  expect((await tagger.read(await tokenise(document))).spans).toEqual(reading.spans);
});

test('of a sentence that is not read nothing is known, and the others are read as if it were not there', async () => {
  const { tagger } = await load();
  const document = paper('We train on images of nets. On ImageNet we train.');
  const text = textOf(document);
  const reading = await tagger.read(tokenise(document), new Set([0, 2]));
  const [left, read] = [text.indexOf('images'), text.indexOf('ImageNet')];
  expect(reading.ofSpan([left, left + 6])).toEqual({
    types: { Model: 0, Dataset: 0, Benchmark: 0 },
    opens: 0,
    closes: 0,
  });
  expect(reading.isStated([[left, left + 6]])).toBe(0);
  expect(reading.isOwn([[read, read + 8]])).toBeGreaterThan(0);
  const unread = text.indexOf('We train on images');
  expect(reading.spans.some(({ start }) => start > unread + 26)).toBe(true);
  expect(reading.spans.filter(({ start }) => start >= unread && start < unread + 26)).toEqual([]);
});

test('a text of many windows is read to its end', async () => {
  const { tagger } = await load();
  const abstract = 'We train on images. '.repeat(1_500);
  const document = paper(abstract);
  const { spans } = await tagger.read(await tokenise(document));
  expect(spans.some(({ start }) => start > textOf(document).length - 200)).toBe(true);
});

test('an empty abstract is read', async () => {
  const { tagger } = await load();
  const reading = await tagger.read(await tokenise(paper('')));
  expect(reading.isOwn([])).toBe(0);
  expect(reading.ofSpan([500, 501])).toEqual({ types: { Model: 0, Dataset: 0, Benchmark: 0 }, opens: 0, closes: 0 });
});

test.each<[string, () => void, RegExp]>([
  ['a missing network', () => rmSync(join(weights, 'network.onnx')), /^network\.onnx is not there$/],
  [
    'a network of noise',
    () => writeFileSync(join(weights, 'network.onnx'), 'noise'),
    /^network\.onnx cannot be used: /,
  ],
  ['heads cut short', () => truncateSync(join(weights, 'heads.bin'), 4_000), /^heads\.bin cannot be used: the part /],
  [
    'a broken description',
    () => writeFileSync(join(weights, 'tagger.json'), '{"labels": ["O"]}'),
    /^tagger\.json cannot be used: labels has other labels/,
  ],
  [
    'frequencies of something else',
    () => writeFileSync(join(weights, 'frequency.json'), '[]'),
    /^frequency\.json cannot be used/,
  ],
])('%s leaves the fast grade, and says why', async (_, spoil, reason) => {
  spoil();
  const loaded = await loadTagger({ weights, runtime });
  expect(loaded).toEqual({ tagger: null, reason: expect.stringMatching(reason) });
  const extractor = await createExtractor({ weights, runtime });
  expect(extractor.options?.grade).toBe('fast');
  expect(extractor.about).toMatch(/^reading in the fast grade, for the neural tagger cannot be had: /);
  expect(extractor.version).toBe((await createExtractor({ grade: 'fast' })).version);
  await expect(createExtractor({ weights, runtime, grade: 'accurate' })).rejects.toThrow(
    'The accurate grade cannot be had',
  );
});

test('the version tells grades and weights apart', async () => {
  const before = await createExtractor({ weights, runtime });
  writeFileSync(join(weights, 'frequency.json'), '{"2": "other"}');
  const after = await createExtractor({ weights, runtime });
  const fast = await createExtractor({ grade: 'fast' });
  expect(new Set([before.version, after.version, fast.version]).size).toBe(3);
  expect(before.about).toBe(await aboutGrade({ weights, runtime }));
  expect(fast.about).toBe(await aboutGrade({ grade: 'fast' }));
});
