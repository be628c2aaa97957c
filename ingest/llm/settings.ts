import { GradeUnavailable } from '../grade.ts';
import { type PatienceOptions, usualPatience } from './patience.ts';

/** What the llm grade takes, as far as it is set. */
export interface LlmOptions {
  /** WEFT_LLM_URL */
  url?: string | undefined;
  /** WEFT_LLM_KEY; an endpoint on one's own machine often needs none. */
  key?: string | undefined;
  /** WEFT_LLM_MODEL */
  model?: string | undefined;
  /** Where answers are kept. */
  cacheFolder: string;
  /** How long one answer is waited for, in milliseconds. Default: two minutes. */
  timeoutMs?: number;
  patience?: PatienceOptions;
}

export interface LlmSettings extends LlmOptions {
  url: string;
  model: string;
  timeoutMs: number;
  patience: PatienceOptions;
}

/** @throws GradeUnavailable naming what is not set. */
export function checkSettings(options: LlmOptions | undefined): LlmSettings {
  const { url, model } = options ?? {};
  if (options !== undefined && url !== undefined && model !== undefined) {
    return { timeoutMs: 120_000, patience: usualPatience, ...options, url, model };
  }
  const missing = [...(url === undefined ? ['WEFT_LLM_URL'] : []), ...(model === undefined ? ['WEFT_LLM_MODEL'] : [])];
  throw new GradeUnavailable(
    `The llm grade cannot be had: ${missing.join(' and ')} not set. It asks an OpenAI-compatible endpoint: ` +
      'WEFT_LLM_URL is its base (https://HOST/v1), WEFT_LLM_MODEL a model there, WEFT_LLM_KEY the key, where it takes one.',
  );
}
