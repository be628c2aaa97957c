import { fileURLToPath } from 'node:url';
import type { TokenisedText } from '../text/token.ts';
import { openNetwork, type RuntimeName } from './network.ts';
import { PaperReading } from './paper-reading.ts';
import { readPaper } from './read-paper.ts';
import type { Tagger } from './reading.ts';
import { readWeights } from './weights.ts';

export interface TaggerOptions {
  /** Folder of the weights; those shipped with Weft by default. */
  weights?: string;
  /** The only runtime to try; by default the native one where it is installed, else the portable one. */
  runtime?: RuntimeName;
}

export type LoadedTagger =
  | { tagger: Tagger /** Changes with any byte of the weights. */; identity: string }
  | { tagger: null /** For people: why there is none. */; reason: string };

const shipped = fileURLToPath(new URL('./weights/', import.meta.url));

/** Loads the neural tagger for this thread. Absent or broken weights are an answer, not an error. */
export async function loadTagger({ weights: folder = shipped, runtime }: TaggerOptions = {}): Promise<LoadedTagger> {
  try {
    const weights = await readWeights(folder);
    const network = await openNetwork(weights.network, runtime).catch((error: unknown) => {
      throw new Error(`network.onnx cannot be used: ${error instanceof Error ? error.message : String(error)}`);
    });
    const tagger: Tagger = {
      runtime: network.runtime,
      read: async (text: TokenisedText) => new PaperReading(await readPaper(text, weights, network), weights.heads),
    };
    return { tagger, identity: weights.identity };
  } catch (error) {
    return { tagger: null, reason: error instanceof Error ? error.message : String(error) };
  }
}
