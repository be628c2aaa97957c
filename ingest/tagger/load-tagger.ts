import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { findRuntime, openNetwork, runtimes } from './network.ts';
import { PaperReading } from './paper-reading.ts';
import { readPaper } from './read-paper.ts';
import type { Tagger } from './reading.ts';
import { checkWeights, readWeights } from './weights.ts';

export const TaggerOptions = z.object({
  /** Folder of the weights; those shipped with Weft by default. */
  weights: z.string().optional(),
  /** The only runtime to try; by default the native one where it is installed, else the portable one. */
  runtime: z.enum(runtimes).optional(),
});
export type TaggerOptions = z.infer<typeof TaggerOptions>;

export type LoadedTagger =
  | { tagger: Tagger /** Changes with any byte of the weights. */; identity: string }
  | { tagger: null /** For people: why there is none. */; reason: string };

const shipped = fileURLToPath(new URL('./weights/', import.meta.url));

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Loads the neural tagger for this thread. Absent or broken weights are an answer, not an error. */
export async function loadTagger({ weights: folder = shipped, runtime }: TaggerOptions = {}): Promise<LoadedTagger> {
  try {
    // The model's bytes are let go; the session has its own.
    const { network: model, ...weights } = await readWeights(folder);
    const found = await findRuntime(runtime);
    const network = await openNetwork(model, found).catch((error: unknown) => {
      throw new Error(`network.onnx cannot be used: ${reasonOf(error)}`);
    });
    const tagger: Tagger = {
      runtime: network.runtime,
      read: async (text, sentences) =>
        new PaperReading(await readPaper(text, weights, network, sentences), weights.heads),
    };
    return { tagger, identity: weights.identity };
  } catch (error) {
    return { tagger: null, reason: reasonOf(error) };
  }
}

/** Whether there is a tagger to load, found out without reading the network, which takes most of the time and memory. */
export async function checkTagger({
  weights: folder = shipped,
  runtime,
}: TaggerOptions = {}): Promise<{ isThere: true; runtime: string } | { isThere: false; reason: string }> {
  try {
    await checkWeights(folder);
    return { isThere: true, runtime: (await findRuntime(runtime)).about };
  } catch (error) {
    return { isThere: false, reason: reasonOf(error) };
  }
}
