import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { start, weft } from '../cli/weft.ts';

const page = readFileSync(new URL('../../docs/api-walk-through.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/```(sh|python|ts)\n(.*?)```/gs)].map(([, language = '', text = '']) => ({
  language,
  text,
}));

/** A machine without it leaves its block out and says so; with `CI` set that is no choice. */
function isMissing(program: string): boolean {
  if (process.env.CI || spawnSync(program, ['--version']).status === 0) return false;
  console.log(`left out, for this machine has no ${program}: its part of the walk through the API`);
  return true;
}

/** Landmark papers in our own words, so that each block has something to answer. */
const papers = [
  {
    id: 'bert',
    title: 'BERT: a language model that reads both ways',
    year: 2019,
    abstract: 'We introduce BERT, a language model for text. BERT is evaluated on GLUE and SQuAD, and outperforms GPT.',
  },
  {
    id: 'roberta',
    title: 'RoBERTa: training BERT for longer',
    year: 2019,
    abstract: 'We present RoBERTa, which is based on BERT. RoBERTa is evaluated on GLUE. It is trained on BookCorpus.',
  },
  {
    id: 'resnet',
    title: 'ResNet: learning residual functions of images',
    year: 2016,
    abstract: 'We present ResNet, a model for images. ResNet is trained on ImageNet and evaluated on ImageNet.',
  },
];

describe('the walk through the API does what it says', () => {
  let folder: string;
  let server: ReturnType<typeof start>;
  let url = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'weft-walk-'));
    const db = join(folder, 'weft.db');
    const file = join(folder, 'papers.jsonl');
    writeFileSync(file, papers.map((paper) => `${JSON.stringify(paper)}\n`).join(''));
    const read = await weft(['ingest', file, '--grade', 'fast', '--db', db]);
    if (read.code !== 0) throw new Error(read.err);
    server = start(['serve', '--port', '0', '--db', db, '--read-only']);
    url = (await server.says(/http:\/\/127\.0\.0\.1:\d+/)).match(/http:\/\/127\.0\.0\.1:\d+/)?.[0] ?? '';
  });
  afterAll(async () => {
    server.process.kill('SIGTERM');
    await server.ended;
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs a program with its text on standard input or as a file; resolves with what it printed. */
  async function run(command: string, args: string[]): Promise<string> {
    const child = spawn(command, args, { env: { ...process.env, WEFT: url } });
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      out += chunk;
    });
    const code = await new Promise((done, failed) => {
      child.on('close', done);
      child.on('error', failed);
    });
    expect(code, out).toBe(0);
    return out;
  }

  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  it.skipIf(isMissing('curl'))('in the shell', async () => {
    const texts = blocks.filter(({ language }) => language === 'sh').map(({ text }) => text);
    expect(texts.length).toBe(2);
    const out = await run('sh', ['-e', file('walk.sh', texts.join('\n'))]);
    expect(out).toContain('"name":"ResNet"');
    expect(out).toContain('"query":"models-trained-on"');
    expect(out).toContain('RoBERTa');
  });

  it.skipIf(isMissing('python3'))('in Python', async () => {
    const [block] = blocks.filter(({ language }) => language === 'python');
    const out = await run('python3', [file('walk.py', block?.text ?? '')]);
    expect(out).toMatch(/^BERT has \d+ neighbours/);
    expect(out).toMatch(/ · .*BERT/);
    expect(out).toMatch(/'Papers': \d/);
  });

  it('in TypeScript', async () => {
    const [block] = blocks.filter(({ language }) => language === 'ts');
    const lines: string[] = [];
    vi.stubEnv('WEFT', url);
    vi.spyOn(console, 'log').mockImplementation((...words) => void lines.push(words.join(' ')));
    await import(file('walk.ts', block?.text ?? ''));
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    expect(lines[0]).toMatch(/^BERT \d+$/);
    expect(lines.at(-1)).toMatch(/^\d+ nodes \d+ edges$/);
  });
});
