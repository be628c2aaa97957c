import type { Env, InferenceSession, TensorConstructor } from 'onnxruntime-web/wasm';
import { z } from 'zod';

/** What the network answers for one text of so many pieces. */
export interface NetworkAnswer {
  /** pieces × width. */
  hidden: Float32Array;
  /** pieces × labels. */
  emissions: Float32Array;
}

/** The exported network, ready to compute. */
export interface Network {
  /** For people: `onnxruntime-web 1.30`. */
  readonly runtime: string;
  /** @param features pieces × features. */
  run(pieces: readonly number[], features: readonly (readonly number[])[]): Promise<NetworkAnswer>;
}

export const runtimes = ['onnxruntime-node', 'onnxruntime-web'] as const;
export type RuntimeName = (typeof runtimes)[number];

type MakeSession = (model: Uint8Array, options: InferenceSession.SessionOptions) => Promise<InferenceSession>;

/** What both runtimes share, and all that is used of them. */
const isThere = (value: unknown): boolean => value !== undefined && value !== null;
const Runtime = z.object({
  InferenceSession: z.custom<{ create: MakeSession }>(isThere),
  Tensor: z.custom<TensorConstructor>(isThere),
  env: z.custom<Env>(isThere),
});
type Runtime = z.infer<typeof Runtime>;

/** One thread each, for papers are spread over threads of ours. */
const options: InferenceSession.SessionOptions = {
  graphOptimizationLevel: 'all',
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  logSeverityLevel: 3,
};

/** The native runtime comes from whoever wants it: its package is large, and its install step asks another host. */
async function native(): Promise<Runtime | null> {
  const name: string = 'onnxruntime-node';
  try {
    const module: { default: unknown } = await import(name);
    return Runtime.parse(module.default);
  } catch {
    return null;
  }
}

async function portable(): Promise<Runtime> {
  const runtime = Runtime.parse(await import('onnxruntime-web/wasm'));
  runtime.env.wasm.numThreads = 1;
  return runtime;
}

export interface FoundRuntime {
  /** For people: `onnxruntime-web 1.30`. */
  about: string;
  provider: 'cpu' | 'wasm';
  runtime: Runtime;
}

/**
 * The runtime named, or the native one where it is installed and works, else the portable one.
 * @throws Error when it is not installed.
 */
export async function findRuntime(wanted?: RuntimeName): Promise<FoundRuntime> {
  for (const name of wanted === undefined ? runtimes : [wanted]) {
    const isNative = name === 'onnxruntime-node';
    const runtime = isNative ? await native() : await portable();
    if (runtime === null) continue;
    const { versions } = runtime.env;
    const [version = ''] = /^\d+\.\d+/.exec((isNative ? versions.node : versions.web) ?? '') ?? [];
    return { about: `${name} ${version}`.trim(), provider: isNative ? 'cpu' : 'wasm', runtime };
  }
  throw new Error(`${wanted} is not installed`);
}

/** `BigInt64Array.from` takes five times as long. */
function asLong(values: readonly number[]): BigInt64Array {
  const longs = new BigInt64Array(values.length);
  for (let index = 0; index < values.length; index++) longs[index] = BigInt(values[index] ?? 0);
  return longs;
}

/** @throws Error when the runtime cannot read the model. */
export async function openNetwork(model: Uint8Array, { about, provider, runtime }: FoundRuntime): Promise<Network> {
  const { Tensor, InferenceSession } = runtime;
  const session = await InferenceSession.create(model, { ...options, executionProviders: [provider] });
  return {
    runtime: about,
    async run(pieces, features) {
      const size = pieces.length;
      const rows = features.flat();
      const answer = await session.run({
        ids: new Tensor('int64', asLong(pieces), [1, size]),
        features: new Tensor('int64', asLong(rows), [1, size, rows.length / size]),
      });
      const numbers = (of: string): Float32Array => z.instanceof(Float32Array).parse(answer[of]?.data);
      return { hidden: numbers('hidden'), emissions: numbers('emissions') };
    },
  };
}
