import type { Document } from '../../vocabulary/document.ts';
import type { Extractor } from '../extractor.ts';
import { tokenise } from '../text/tokenise.ts';
import { promptVersion } from './instructions.ts';
import { LlmReader } from './llm-reader.ts';
import { checkSettings, type LlmOptions } from './settings.ts';
import { verifyAnswer } from './verify-answer.ts';

/** To be raised by whoever changes which answers are borne out by a text. */
const version = 'llm-1';
/** Papers asked about at once, unless somebody says otherwise. */
const atOnce = 4;

const aboutModel = (model: string, url: string): string =>
  `reading in the llm grade (${model} at ${new URL(url).host}; titles and abstracts are sent there)`;

/** @throws GradeUnavailable */
export function aboutLlm(options: LlmOptions | undefined): string {
  const { model, url } = checkSettings(options);
  return aboutModel(model, url);
}

/**
 * The extractor that asks a language model. A paper for which there is no answer fails, and is not read in another grade
 * instead: what is stored of a paper would then depend on the weather. The next run asks for these alone.
 * @throws GradeUnavailable
 */
export function createLlmExtractor(options: LlmOptions | undefined): Extractor {
  const settings = checkSettings(options);
  const reader = new LlmReader(settings);
  return {
    version: `${version}-${promptVersion}-${settings.model}`,
    about: aboutModel(settings.model, settings.url),
    options: null,
    atOnce,
    use: () => ({ ...reader.use }),
    async extract(document: Document, signal?: AbortSignal) {
      const text = tokenise(document);
      const { extract, dropped } = verifyAnswer(text, await reader.answerTo(text.text, signal));
      reader.use.dropped += dropped;
      return extract;
    },
  };
}
