import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pairClaims } from '../../../ingest/tagger/pair-claims.ts';
import { labels, pairWidth, width } from '../../../ingest/tagger/tagger-file.ts';
import { featureSizes } from '../../../ingest/tagger/word-features.ts';

const words = ['we', 'train', 'on', 'image', '##net', '##s', 'un', '##related', '-', '.', '(', ')', 'cafe', 'α', '日'];
/** A hundred unused ones, the three special ones, then words: `we` is 103. */
export const vocabulary = [
  ...Array.from({ length: 100 }, (_, id) => `[unused${id}]`),
  '[UNK]',
  '[CLS]',
  '[SEP]',
  ...words,
];

const layers = (name: string, inner: number, columns: number, rows: number): [string, number[]][] => [
  [`${name}1.weight`, [inner, columns]],
  [`${name}1.bias`, [inner]],
  [`${name}2.weight`, [rows, inner]],
  [`${name}2.bias`, [rows]],
];
const side = (name: string): [string, number[]][] => [
  [`${name}.weight`, [pairWidth, width]],
  [`${name}.bias`, [pairWidth]],
];
const parts: [string, number[]][] = [
  ['moves', [labels.length, labels.length]],
  ['first', [labels.length]],
  ['last', [labels.length]],
  ...layers('own', 64, 2 * width, 1),
  ...layers('stated', 64, 2 * width, 1),
  ...side('source'),
  ...side('target'),
  ...side('between'),
  ...layers('pair', 128, 4 * pairWidth + 4, pairClaims.length),
];

/** Weights of the format that training writes around a network of a few numbers; returns their folder. */
export function writeTinyWeights(): string {
  const folder = mkdtempSync(join(tmpdir(), 'weft-tagger-'));
  let offset = 0;
  const heads = parts.map(([name, shape]) => {
    const head = { name, shape, offset };
    offset += shape.reduce((a, b) => a * b, 1);
    return head;
  });
  const numbers = Float32Array.from({ length: offset }, (_, i) => 0.1 * Math.sin(i * i));
  // A label that begins no name after which it may stand: inside of a type only after its beginning or itself.
  for (let inside = 2; inside < labels.length; inside += 2) {
    numbers[labels.length * labels.length + inside] = -30;
    for (let before = 0; before < labels.length; before++)
      if (before !== inside && before !== inside - 1) numbers[before * labels.length + inside] = -30;
  }
  writeFileSync(join(folder, 'heads.bin'), new Uint8Array(numbers.buffer));
  writeFileSync(join(folder, 'tagger.json'), JSON.stringify({ labels, claims: pairClaims, featureSizes, heads }));
  writeFileSync(join(folder, 'vocabulary.txt'), `${vocabulary.join('\n')}\n`);
  writeFileSync(join(folder, 'frequency.json'), JSON.stringify({ 2: 'Imagenet train', 40: 'we on' }));
  copyFileSync(fileURLToPath(new URL('tiny-network.onnx', import.meta.url)), join(folder, 'network.onnx'));
  return folder;
}
