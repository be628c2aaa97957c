import { createHash } from 'node:crypto';
import { access, constants, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type HeadWeights, headsOf, TaggerFile } from './tagger-file.ts';
import type { WordFrequency } from './word-features.ts';
import { WordPieces } from './word-pieces.ts';

/** What `training/export.py` writes, read and checked. */
export interface Weights {
  network: Uint8Array;
  heads: HeadWeights;
  pieces: WordPieces;
  frequency: WordFrequency;
  /** Changes with any byte of any of the files. */
  identity: string;
}

/** In how many papers words occur: `{ "2": "word word …" }`. */
const FrequencyFile = z.record(z.string().regex(/^\d+$/), z.string());

function numbersOf(bytes: Uint8Array): Float32Array {
  if (bytes.length % 4 !== 0) throw new Error('its length is no multiple of four');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: bytes.length / 4 }, (_, i) => view.getFloat32(4 * i, true));
}

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

type Take = <T>(name: string, parse: (bytes: Uint8Array) => T) => Promise<T>;

/** @throws Error saying that it is missing or what is wrong with it. */
async function take<T>(folder: string, name: string, parse: (bytes: Uint8Array) => T): Promise<T> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(folder, name));
  } catch {
    throw new Error(`${name} is not there`);
  }
  try {
    return parse(bytes);
  } catch (error) {
    const [issue] = error instanceof z.ZodError ? error.issues : [];
    const reason =
      issue === undefined
        ? String(error instanceof Error ? error.message : error)
        : `${issue.path.join('.')} ${issue.message}`;
    throw new Error(`${name} cannot be used: ${reason}`);
  }
}

async function readBesideNetwork(take: Take): Promise<Omit<Weights, 'network' | 'identity'>> {
  const file = await take('tagger.json', (bytes) => TaggerFile.parse(JSON.parse(textOf(bytes))));
  const heads = await take('heads.bin', (bytes) => headsOf(file, numbersOf(bytes)));
  const pieces = await take('vocabulary.txt', (bytes) => new WordPieces(textOf(bytes).split('\n')));
  const frequency = await take('frequency.json', (bytes) => {
    const counts = Object.entries(FrequencyFile.parse(JSON.parse(textOf(bytes))));
    return new Map(counts.flatMap(([count, words]) => words.split(' ').map((word) => [word, Number(count)] as const)));
  });
  return { heads, pieces, frequency };
}

/** @throws Error saying which file is missing or what is wrong with it. */
export async function readWeights(folder: string): Promise<Weights> {
  const hash = createHash('sha256');
  const takeHashed: Take = (name, parse) =>
    take(folder, name, (bytes) => {
      hash.update(`${name} ${bytes.length}\n`).update(bytes);
      return parse(bytes);
    });
  const beside = await readBesideNetwork(takeHashed);
  const network = await takeHashed('network.onnx', (bytes) => bytes);
  return { ...beside, network, identity: hash.digest('hex').slice(0, 12) };
}

/** The same without the network, twenty times as large as all else, of which only its being there is asked. */
export async function checkWeights(folder: string): Promise<void> {
  await readBesideNetwork((name, parse) => take(folder, name, parse));
  await access(join(folder, 'network.onnx'), constants.R_OK).catch(() => {
    throw new Error('network.onnx is not there');
  });
}
